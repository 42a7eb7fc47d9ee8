import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant, quantity } from "../columns";
import { holds } from "../enums";
import { ingredients } from "./catalogue";
import { outlets } from "./outlets";
import { users } from "./staff";

/** Goods on their way from one outlet to another: sent in one transaction, received or taken back in another. */
export const stockTransfers = pgTable(
  "stock_transfers",
  {
    id: id(),
    fromOutletId: uuid()
      .notNull()
      .references(() => outlets.id),
    toOutletId: uuid()
      .notNull()
      .references(() => outlets.id),
    note: text().notNull().default(""),
    sentAt: instant().notNull(),
    sentBy: uuid()
      .notNull()
      .references(() => users.id),
    receivedAt: instant(),
    receivedBy: uuid().references(() => users.id),
    cancelledAt: instant(),
    cancelledBy: uuid().references(() => users.id),
    createdAt: createdAt(),
  },
  (t) => [
    holds("stock_transfers_between_two", sql`${t.fromOutletId} <> ${t.toOutletId}`),
    holds(
      "stock_transfers_ends_once",
      sql`num_nonnulls(${t.receivedAt}, ${t.cancelledAt}) < 2 and (${t.receivedAt} is null) = (${t.receivedBy} is null)
        and (${t.cancelledAt} is null) = (${t.cancelledBy} is null)`,
    ),
    index("stock_transfers_from").on(t.fromOutletId, t.sentAt),
    index("stock_transfers_to").on(t.toOutletId, t.sentAt),
  ],
);

export const stockTransferLines = pgTable(
  "stock_transfer_lines",
  {
    transferId: uuid()
      .notNull()
      .references(() => stockTransfers.id),
    ingredientId: uuid()
      .notNull()
      .references(() => ingredients.id),
    position: integer().notNull(),
    sent: quantity().notNull(),
    /** What came, once it was received; where it is not what was sent, why. */
    received: quantity(),
    reason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.transferId, t.ingredientId] }),
    holds("stock_transfer_lines_range", sql`${t.sent} > 0 and ${t.received} >= 0`),
    holds(
      "stock_transfer_lines_explained",
      sql`(${t.received} is not null and ${t.received} <> ${t.sent}) = (${t.reason} is not null)`,
    ),
  ],
);
