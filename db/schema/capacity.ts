import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { capacityResources, holdStates, holds, oneOf } from "../enums";
import { orderRevisions, orders } from "./orders";
import { outlets } from "./outlets";

/** How much of a resource an outlet has in a slot, and how much of it is promised. */
export const capacity = pgTable(
  "capacity",
  {
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    resource: text({ enum: capacityResources }).notNull(),
    startsAt: instant().notNull(),
    limit: integer().notNull(),
    held: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.outletId, t.resource, t.startsAt] }),
    oneOf("capacity_resource", t.resource, capacityResources),
    holds("capacity_not_overbooked", sql`${t.held} between 0 and ${t.limit}`),
  ],
);

export const capacityHolds = pgTable(
  "capacity_holds",
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
    resource: text({ enum: capacityResources }).notNull(),
    startsAt: instant().notNull(),
    quantity: integer().notNull(),
    state: text({ enum: holdStates }).notNull().default("held"),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("capacity_holds_once")
      .on(t.revisionId, t.resource, t.startsAt)
      .where(sql`${t.state} = 'held'`),
    oneOf("capacity_holds_state", t.state, holdStates),
    index("capacity_holds_order").on(t.orderId),
    holds("capacity_holds_quantity", sql`${t.quantity} > 0`),
    index("capacity_holds_slot").on(t.outletId, t.resource, t.startsAt),
  ],
);
