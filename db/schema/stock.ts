import { sql } from "drizzle-orm";
import { date, index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { cents, createdAt, id, instant, quantity } from "../columns";
import { holds, movementKinds, oneOf, reservationStates } from "../enums";
import { ingredients } from "./catalogue";
import { orderRevisions, orders } from "./orders";
import { outlets } from "./outlets";
import { users } from "./staff";

/** What lies in an outlet: the sum of its movements, and of it what is held for today's orders. */
export const stockLevels = pgTable(
  "stock_levels",
  {
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    ingredientId: uuid()
      .notNull()
      .references(() => ingredients.id),
    onHand: quantity().notNull().default(0),
    reserved: quantity().notNull().default(0),
    /** Below this the manager is warned. */
    threshold: quantity().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.outletId, t.ingredientId] }),
    holds("stock_levels_not_oversold", sql`${t.reserved} >= 0 and ${t.onHand} >= ${t.reserved}`),
  ],
);

/** Append-only. A mistake is corrected by another movement. */
export const stockMovements = pgTable(
  "stock_movements",
  {
    id: id(),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    ingredientId: uuid()
      .notNull()
      .references(() => ingredients.id),
    quantity: quantity().notNull(),
    kind: text({ enum: movementKinds }).notNull(),
    reason: text(),
    /** What goods that came or went are worth, without VAT, signed as the quantity; null: nobody said. */
    costCents: cents(),
    orderId: uuid().references(() => orders.id),
    actorId: uuid().references(() => users.id),
    dedupeKey: text().notNull().unique("stock_movements_dedupe_key_once"),
    at: instant().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("stock_movements_kind", t.kind, movementKinds),
    holds("stock_movements_moves", sql`${t.quantity} <> 0`),
    index("stock_movements_ledger").on(t.outletId, t.ingredientId, t.at),
    index("stock_movements_order").on(t.orderId),
    index("stock_movements_day").on(t.outletId, t.at),
  ],
);

/** Ingredients promised to an order, for the business day it is made. Ends once: consumed or released. */
export const stockReservations = pgTable(
  "stock_reservations",
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    revisionId: uuid()
      .notNull()
      .references(() => orderRevisions.id),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    ingredientId: uuid()
      .notNull()
      .references(() => ingredients.id),
    quantity: quantity().notNull(),
    state: text({ enum: reservationStates }).notNull().default("held"),
    neededOn: date().notNull(),
    expiresAt: instant(),
    endedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    // An order paid after it expired holds its ingredients a second time.
    uniqueIndex("stock_reservations_once")
      .on(t.revisionId, t.ingredientId)
      .where(sql`${t.state} <> 'released'`),
    oneOf("stock_reservations_state", t.state, reservationStates),
    holds(
      "stock_reservations_range",
      sql`${t.quantity} > 0 and (${t.state} = 'held') = (${t.endedAt} is null)`,
    ),
    index("stock_reservations_order").on(t.orderId),
    index("stock_reservations_held")
      .on(t.outletId, t.ingredientId, t.neededOn)
      .where(sql`${t.state} = 'held'`),
  ],
);
