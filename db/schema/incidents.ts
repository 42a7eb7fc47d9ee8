import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { cents, id, instant } from "../columns";
import { holds, incidentCauses, oneOf } from "../enums";
import { orderLines, orders } from "./orders";
import { outlets } from "./outlets";
import { users } from "./staff";

/** Something that has to be made again, and why. What it takes is booked as waste under `incident:<id>`. */
export const incidents = pgTable(
  "incidents",
  {
    /** Made on the screen: a second tap is the same incident. */
    id: id(),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    lineId: uuid()
      .notNull()
      .references(() => orderLines.id),
    cause: text({ enum: incidentCauses }).notNull(),
    quantity: integer().notNull().default(1),
    /** Of the ingredients, without VAT, at the prices of that day. */
    costCents: cents().notNull(),
    at: instant().notNull(),
    actorId: uuid()
      .notNull()
      .references(() => users.id),
    remadeAt: instant(),
    remadeBy: uuid().references(() => users.id),
  },
  (t) => [
    oneOf("incidents_cause", t.cause, incidentCauses),
    holds("incidents_range", sql`${t.quantity} between 1 and 50 and ${t.costCents} >= 0`),
    index("incidents_open").on(t.outletId).where(sql`${t.remadeAt} is null`),
    index("incidents_recent").on(t.outletId, t.at),
    index("incidents_order").on(t.orderId),
  ],
);
