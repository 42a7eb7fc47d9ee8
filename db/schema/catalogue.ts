import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { cents, code, createdAt, id, quantity } from "../columns";
import { type AllergenCode, holds, oneOf, productKinds, productStates, sizes, units, ways } from "../enums";
import { outlets } from "./outlets";
import { users } from "./staff";

export const ingredients = pgTable(
  "ingredients",
  {
    id: id(),
    code: code().notNull().unique(),
    nameFr: text().notNull(),
    nameEn: text().notNull(),
    unit: text({ enum: units }).notNull(),
    category: text().notNull(),
    /** Codes of Regulation (EU) 1169/2011, annex II. */
    allergens: text().array().$type<AllergenCode[]>().notNull().default(sql`'{}'`),
    /** The list depends on the supplier's label and must be confirmed on receipt. */
    labelCheck: boolean().notNull().default(false),
    vegetarian: boolean().notNull(),
    /** Country of raw beef, pork, poultry or mutton. */
    origin: text(),
    /** Purchase price without VAT of a kilogram, litre or piece. */
    purchaseCents: cents().notNull(),
    createdAt: createdAt(),
  },
  (t) => [oneOf("ingredients_unit", t.unit, units)],
);

/** A part of the card, as it is leafed through. What stands in it is of one kind; no rule asks for its name or place. */
export const cardSections = pgTable(
  "card_sections",
  {
    id: id(),
    code: code().notNull().unique(),
    kind: text({ enum: productKinds }).notNull(),
    nameFr: text().notNull(),
    nameEn: text().notNull(),
    /** A line under its name; may be empty. */
    leadFr: text().notNull().default(""),
    leadEn: text().notNull().default(""),
    position: integer().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("card_sections_kind").on(t.id, t.kind),
    oneOf("card_sections_kind_word", t.kind, productKinds),
  ],
);

export const products = pgTable(
  "products",
  {
    id: id(),
    code: code().notNull().unique(),
    kind: text({ enum: productKinds }).notNull(),
    nameFr: text().notNull(),
    nameEn: text().notNull(),
    descriptionFr: text().notNull().default(""),
    descriptionEn: text().notNull().default(""),
    /** Of the release before sections were rows; read by nothing since. */
    base: text(),
    sectionId: uuid().notNull(),
    folded: boolean().notNull().default(false),
    alcoholic: boolean().notNull().default(false),
    position: integer().notNull(),
    /** Only what is on sale is on a card. */
    state: text({ enum: productStates }).notNull().default("on_sale"),
    createdAt: createdAt(),
  },
  (t) => [
    // With its kind: what stands in a section is of the section's.
    foreignKey({
      ...{ name: "products_section", columns: [t.sectionId, t.kind] },
      foreignColumns: [cardSections.id, cardSections.kind],
    }),
    index("products_of_section").on(t.sectionId),
    oneOf("products_kind", t.kind, productKinds),
    oneOf("products_state", t.state, productStates),
  ],
);

/** What is sold: a product in a size. */
export const items = pgTable(
  "items",
  {
    id: id(),
    code: code().notNull().unique(),
    productId: uuid()
      .notNull()
      .references(() => products.id),
    size: text({ enum: sizes }).notNull(),
    /** The group's price with VAT; an outlet may override it. */
    priceCents: cents().notNull(),
    /** On no card any more, for good or until it is taken back; what was sold of it keeps it. */
    withdrawn: boolean().notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [
    unique("items_size").on(t.productId, t.size),
    oneOf("items_size_word", t.size, sizes),
    holds("items_price", sql`${t.priceCents} between 0 and 100000`),
  ],
);

/** VAT rates are data with validity days, per item and way of consuming; the last that is valid holds. */
export const vatRates = pgTable(
  "vat_rates",
  {
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    way: text({ enum: ways }).notNull(),
    /** From midnight in Paris, for what is ordered from then on. */
    validFrom: date().notNull(),
    /** Basis points: 1000 is 10 %. */
    rateBp: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.itemId, t.way, t.validFrom] }),
    oneOf("vat_rates_way", t.way, ways),
    holds("vat_rates_range", sql`${t.rateBp} between 0 and 3000`),
  ],
);

/** An item on an outlet's menu. */
export const menuItems = pgTable(
  "menu_items",
  {
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    /** null: the group's price. */
    priceCents: cents(),
    onMenu: boolean().notNull().default(true),
  },
  (t) => [primaryKey({ columns: [t.outletId, t.itemId] })],
);

/** A recipe never changes: a new version is written, and what was sold keeps the one it was made by. */
export const recipeVersions = pgTable(
  "recipe_versions",
  {
    id: id(),
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    version: integer().notNull(),
    current: boolean().notNull(),
    /** What goes wrong with it in a hurry, for whoever makes it. */
    pitfallsFr: text().notNull().default(""),
    pitfallsEn: text().notNull().default(""),
    /** Who wrote it; null: it came with the house. */
    writtenBy: uuid().references((): AnyPgColumn => users.id),
    createdAt: createdAt(),
  },
  (t) => [
    unique("recipe_versions_number").on(t.itemId, t.version),
    uniqueIndex("recipe_versions_current").on(t.itemId).where(sql`${t.current}`),
  ],
);

export const recipeLines = pgTable(
  "recipe_lines",
  {
    recipeVersionId: uuid()
      .notNull()
      .references(() => recipeVersions.id),
    ingredientId: uuid()
      .notNull()
      .references(() => ingredients.id),
    quantity: quantity().notNull(),
    position: integer().notNull(),
    removable: boolean().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.recipeVersionId, t.ingredientId] }),
    holds("recipe_lines_quantity", sql`${t.quantity} > 0`),
  ],
);

/** A choice beside the recipe: an extra, a crust, a dressing. `least` and `most` bound how many of the group a dish may have. */
export const optionGroups = pgTable(
  "option_groups",
  {
    id: id(),
    code: code().notNull().unique(),
    nameFr: text().notNull(),
    nameEn: text().notNull(),
    least: integer().notNull().default(0),
    most: integer().notNull(),
    position: integer().notNull(),
  },
  (t) => [holds("option_groups_range", sql`${t.least} between 0 and ${t.most}`)],
);

/** Which groups of options a product offers; what it does not offer cannot be ordered with it. */
export const productOptionGroups = pgTable(
  "product_option_groups",
  {
    productId: uuid()
      .notNull()
      .references(() => products.id),
    groupId: uuid()
      .notNull()
      .references(() => optionGroups.id),
  },
  (t) => [primaryKey({ columns: [t.productId, t.groupId] })],
);

export const options = pgTable(
  "options",
  {
    id: id(),
    code: code().notNull().unique(),
    groupId: uuid()
      .notNull()
      .references(() => optionGroups.id),
    nameFr: text().notNull(),
    nameEn: text().notNull(),
    /** What is added; null for an option that only changes the recipe by its effect. */
    ingredientId: uuid().references(() => ingredients.id),
    /** How the option changes the recipe, beyond adding its ingredient: scale one ingredient or swap one for another. */
    effect: jsonb().$type<{
      scale?: { code: string; percent: number };
      swap?: { from: string; to: string };
    }>(),
    position: integer().notNull(),
  },
  (t) => [index("options_group").on(t.groupId)],
);

export const optionSizes = pgTable(
  "option_sizes",
  {
    optionId: uuid()
      .notNull()
      .references(() => options.id),
    size: text({ enum: sizes }).notNull(),
    priceCents: cents().notNull(),
    /** Base units of the option's ingredient on this size. */
    quantity: quantity().notNull(),
  },
  (t) => [primaryKey({ columns: [t.optionId, t.size] })],
);

/** Several choices at one price. */
export const menus = pgTable("menus", {
  id: id(),
  code: code().notNull().unique(),
  nameFr: text().notNull(),
  nameEn: text().notNull(),
  priceCents: cents().notNull(),
  active: boolean().notNull().default(true),
  position: integer().notNull(),
});

export const menuSlots = pgTable(
  "menu_slots",
  {
    id: id(),
    menuId: uuid()
      .notNull()
      .references(() => menus.id),
    position: integer().notNull(),
    nameFr: text().notNull(),
    nameEn: text().notNull(),
  },
  (t) => [unique("menu_slots_position").on(t.menuId, t.position)],
);

export const menuSlotChoices = pgTable(
  "menu_slot_choices",
  {
    slotId: uuid()
      .notNull()
      .references(() => menuSlots.id),
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    surchargeCents: cents().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.slotId, t.itemId] })],
);
