import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { cents, createdAt, id, instant, quantity } from "../columns";
import { holds, oneOf, purchaseStates } from "../enums";
import { ingredients } from "./catalogue";
import { outlets } from "./outlets";
import { users } from "./staff";
import { supplierArticles, suppliers } from "./suppliers";

/** What an outlet wants of a supplier: drafted, decided on, sent, received. */
export const purchaseOrders = pgTable(
  "purchase_orders",
  {
    /** Made on the screen that drafts it: asked twice, there is one. */
    id: uuid().primaryKey(),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    supplierId: uuid()
      .notNull()
      .references(() => suppliers.id),
    state: text({ enum: purchaseStates }).notNull(),
    /** Counts an outlet's purchase orders from 1; only what is sent to a supplier has one. */
    number: integer(),
    /** The delivery day asked for. */
    dueOn: date().notNull(),
    note: text().notNull().default(""),
    draftedBy: uuid()
      .notNull()
      .references(() => users.id),
    draftedAt: instant().notNull(),
    decidedBy: uuid().references(() => users.id),
    decidedAt: instant(),
    /** Why it was refused or cancelled. */
    reason: text(),
    /** When it was received to the end, or cancelled, and by whom. */
    endedBy: uuid().references(() => users.id),
    endedAt: instant(),
    /** How often it was mailed. */
    sent: integer().notNull().default(0),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("purchase_orders_state", t.state, purchaseStates),
    unique("purchase_orders_number").on(t.outletId, t.number),
    holds(
      "purchase_orders_decided",
      sql`(${t.state} = 'draft') = (${t.decidedAt} is null) and (${t.decidedAt} is null) = (${t.decidedBy} is null)
        and (${t.state} in ('draft', 'refused')) = (${t.number} is null)
        and (${t.state} in ('received', 'cancelled')) = (${t.endedAt} is not null)
        and (${t.state} not in ('refused', 'cancelled') or ${t.reason} is not null)`,
    ),
    index("purchase_orders_due").on(t.outletId, t.state, t.dueOn),
  ],
);

/** Of one article. What was drafted stays beside what was ordered. */
export const purchaseLines = pgTable(
  "purchase_lines",
  {
    purchaseId: uuid()
      .notNull()
      .references(() => purchaseOrders.id),
    articleId: uuid()
      .notNull()
      .references(() => supplierArticles.id),
    ingredientId: uuid()
      .notNull()
      .references(() => ingredients.id),
    draftedPacks: integer().notNull(),
    /** 0: struck when it was decided on. */
    packs: integer().notNull(),
    /** Base units of a pack, and its price without VAT as it was ordered. */
    packQuantity: quantity().notNull(),
    priceCents: cents().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.purchaseId, t.articleId] }),
    holds(
      "purchase_lines_range",
      sql`${t.draftedPacks} between 0 and 10000 and ${t.packs} between 0 and 10000
        and ${t.packQuantity} > 0 and ${t.priceCents} > 0`,
    ),
    index("purchase_lines_ingredient").on(t.ingredientId),
  ],
);

/** One delivery against a purchase order. */
export const goodsReceipts = pgTable(
  "goods_receipts",
  {
    /** Made on the screen that receives: sent twice, it is booked once. */
    id: uuid().primaryKey(),
    purchaseId: uuid()
      .notNull()
      .references(() => purchaseOrders.id),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    receivedBy: uuid()
      .notNull()
      .references(() => users.id),
    at: instant().notNull(),
    note: text().notNull().default(""),
    /** Nothing more comes of this order. */
    last: boolean().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index("goods_receipts_purchase").on(t.purchaseId)],
);

/** What came of an article with one use-by date and one origin: a lot. */
export const goodsLots = pgTable(
  "goods_lots",
  {
    id: id(),
    receiptId: uuid()
      .notNull()
      .references(() => goodsReceipts.id),
    articleId: uuid()
      .notNull()
      .references(() => supplierArticles.id),
    ingredientId: uuid()
      .notNull()
      .references(() => ingredients.id),
    /** Base units taken in. */
    quantity: bigint({ mode: "number" }).notNull(),
    /** Base units that came broken and were not taken in. */
    broken: bigint({ mode: "number" }).notNull().default(0),
    /** Of a pack, without VAT, as it was charged. */
    priceCents: cents().notNull(),
    /** What was taken in is worth. */
    costCents: cents().notNull(),
    useBy: date(),
    origin: text(),
    /** The lot's number on the label. */
    batch: text().notNull().default(""),
  },
  (t) => [
    holds(
      "goods_lots_range",
      sql`${t.quantity} >= 0 and ${t.broken} >= 0 and ${t.quantity} + ${t.broken} > 0
        and ${t.priceCents} >= 0 and ${t.costCents} >= 0`,
    ),
    index("goods_lots_receipt").on(t.receiptId),
    index("goods_lots_use_by").on(t.ingredientId, t.useBy),
  ],
);
