import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  time,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { bytes, cents, createdAt, id, instant } from "../columns";
import { cardDraftStates, holds, oneOf } from "../enums";
import { menus, products } from "./catalogue";
import { outlets } from "./outlets";
import { users } from "./staff";

/** A menu of several choices at an outlet, where it is not as the group has it. */
export const menuOffers = pgTable(
  "menu_offers",
  {
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    menuId: uuid()
      .notNull()
      .references(() => menus.id),
    /** null: the group's price. */
    priceCents: cents(),
    onMenu: boolean().notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.outletId, t.menuId] }),
    holds("menu_offers_price", sql`${t.priceCents} between 0 and 100000`),
  ],
);

/** When an outlet sells a product or a menu, by the clock of its wall; without a row it does whenever it is open. */
export const saleHours = pgTable(
  "sale_hours",
  {
    id: id(),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    productId: uuid().references(() => products.id),
    menuId: uuid().references(() => menus.id),
    /** ISO: 1 Monday … 7 Sunday. */
    weekday: integer().notNull(),
    opens: time().notNull(),
    closes: time().notNull(),
  },
  (t) => [
    index("sale_hours_outlet").on(t.outletId),
    holds("sale_hours_thing", sql`(${t.productId} is null) <> (${t.menuId} is null)`),
    holds("sale_hours_times", sql`${t.weekday} between 1 and 7 and ${t.opens} < ${t.closes}`),
  ],
);

/** Changes of the card prepared together, for a day on which they take effect. */
export const cardDrafts = pgTable(
  "card_drafts",
  {
    id: id(),
    name: text().notNull(),
    /** From the beginning of this day in Paris; null: not decided yet. */
    effectiveOn: date(),
    /** At every outlet; else at those of card_draft_outlets. */
    everywhere: boolean().notNull().default(true),
    state: text({ enum: cardDraftStates }).notNull().default("open"),
    writtenBy: uuid()
      .notNull()
      .references(() => users.id),
    /** When it took effect or was called off. */
    endedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("card_drafts_state", t.state, cardDraftStates),
    holds("card_drafts_day", sql`${t.state} not in ('scheduled', 'applied') or ${t.effectiveOn} is not null`),
    holds("card_drafts_end", sql`(${t.state} in ('applied', 'cancelled')) = (${t.endedAt} is not null)`),
    index("card_drafts_due").on(t.effectiveOn).where(sql`${t.state} = 'scheduled'`),
  ],
);

export const cardDraftOutlets = pgTable(
  "card_draft_outlets",
  {
    draftId: uuid()
      .notNull()
      .references(() => cardDrafts.id),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
  },
  (t) => [primaryKey({ columns: [t.draftId, t.outletId] })],
);

/** One change of a draft: the last word on its target counts. */
export const cardDraftChanges = pgTable(
  "card_draft_changes",
  {
    id: id(),
    draftId: uuid()
      .notNull()
      .references(() => cardDrafts.id),
    /** What it changes, as `price:margherita-m:part-dieu`. */
    target: text().notNull(),
    /** As lib/catalogue/card-change.ts reads it. */
    change: jsonb().notNull(),
    /** What it found and what it left, once it took effect. */
    before: jsonb(),
    after: jsonb(),
    writtenBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
  },
  (t) => [unique("card_draft_changes_target").on(t.draftId, t.target)],
);

/** The photograph of a product, as it was made small when it came in; without one it is drawn. */
export const productPictures = pgTable("product_pictures", {
  productId: uuid()
    .primaryKey()
    .references(() => products.id),
  /** Of its content: it is part of its address, so that a browser keeps it for ever. */
  hash: text().notNull(),
  /** WebP, square, without a word of where or by what it was taken. */
  small: bytes().notNull(),
  large: bytes().notNull(),
  writtenBy: uuid()
    .notNull()
    .references(() => users.id),
  writtenAt: instant().notNull(),
});
