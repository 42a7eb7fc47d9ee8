import { sql } from "drizzle-orm";
import { boolean, date, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { cents, code, createdAt, id, quantity } from "../columns";
import { holds, oneOf, packagings } from "../enums";
import { ingredients } from "./catalogue";
import { users } from "./staff";

/** How an ingredient lies on the shelf and what must be asked when it comes. Without a row: loose, and nothing is asked. */
export const ingredientStorage = pgTable(
  "ingredient_storage",
  {
    ingredientId: uuid()
      .primaryKey()
      .references(() => ingredients.id),
    /** What one counts on the shelf, and how many base units one of it holds. */
    packaging: text({ enum: packagings }).notNull(),
    quantity: quantity().notNull(),
    /** How many days it usually keeps once delivered; null: no date is asked for. */
    keepsDays: integer(),
    /** The country of the meat is asked for when it comes. */
    originAsked: boolean().notNull().default(false),
  },
  (t) => [
    oneOf("ingredient_storage_packaging", t.packaging, packagings),
    holds(
      "ingredient_storage_range",
      sql`${t.quantity} > 0 and (${t.keepsDays} is null or ${t.keepsDays} > 0)`,
    ),
  ],
);

/** Whom the group buys from. */
export const suppliers = pgTable(
  "suppliers",
  {
    id: id(),
    code: code().notNull().unique(),
    name: text().notNull(),
    /** Where purchase orders go. */
    email: text().notNull(),
    phone: text().notNull().default(""),
    /** Our number in his books. */
    customerNumber: text().notNull().default(""),
    /** Days between the order and the first delivery it can be on. */
    leadDays: integer().notNull(),
    /** ISO weekdays he delivers on. */
    deliveryWeekdays: integer().array().notNull(),
    minimumCents: cents().notNull().default(0),
    active: boolean().notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [
    holds(
      "suppliers_range",
      sql`${t.leadDays} between 0 and 60 and ${t.minimumCents} between 0 and 10000000
        and cardinality(${t.deliveryWeekdays}) > 0 and ${t.deliveryWeekdays} <@ array[1, 2, 3, 4, 5, 6, 7]`,
    ),
  ],
);

/** What a supplier sells: an ingredient in a delivery unit of so many base units. */
export const supplierArticles = pgTable(
  "supplier_articles",
  {
    id: id(),
    supplierId: uuid()
      .notNull()
      .references(() => suppliers.id),
    ingredientId: uuid()
      .notNull()
      .references(() => ingredients.id),
    /** The supplier's own number for it. */
    reference: text().notNull(),
    packaging: text({ enum: packagings }).notNull(),
    quantity: quantity().notNull(),
    /** The one we buy the ingredient by unless somebody chooses another; it says what the ingredient costs. */
    preferred: boolean().notNull().default(false),
    active: boolean().notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("supplier_articles_packaging", t.packaging, packagings),
    holds("supplier_articles_range", sql`${t.quantity} between 1 and 100000000`),
    uniqueIndex("supplier_articles_reference").on(t.supplierId, t.reference),
    uniqueIndex("supplier_articles_preferred").on(t.ingredientId).where(sql`${t.preferred} and ${t.active}`),
    index("supplier_articles_ingredient").on(t.ingredientId),
  ],
);

/** Append-only: a new price is a new row, so that what something cost on a day is always known. The latest row of a day counts. */
export const supplierPrices = pgTable(
  "supplier_prices",
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => supplierArticles.id),
    validFrom: date().notNull(),
    /** Its last day; null: until another one begins. */
    validUntil: date(),
    /** Of one delivery unit, without VAT. */
    priceCents: cents().notNull(),
    /** null: the house by itself. */
    actorId: uuid().references(() => users.id),
    createdAt: createdAt(),
  },
  (t) => [
    holds(
      "supplier_prices_range",
      sql`${t.priceCents} between 1 and 10000000 and (${t.validUntil} is null or ${t.validUntil} >= ${t.validFrom})`,
    ),
    index("supplier_prices_article").on(t.articleId, t.validFrom),
  ],
);
