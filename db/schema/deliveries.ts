import { sql } from "drizzle-orm";
import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { deliveryStates, failureCodes, holds, oneOf } from "../enums";
import { orders } from "./orders";
import { outlets } from "./outlets";
import { users } from "./staff";

/** A courier's trip to a door. At most one is active for an order. */
export const deliveries = pgTable(
  "deliveries",
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    courierId: uuid()
      .notNull()
      .references(() => users.id),
    state: text({ enum: deliveryStates }).notNull(),
    failureCode: text({ enum: failureCodes }),
    note: text().notNull().default(""),
    assignedAt: instant().notNull(),
    leftAt: instant(),
    endedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("deliveries_one_active").on(t.orderId).where(sql`${t.state} in ('assigned', 'under_way')`),
    oneOf("deliveries_state", t.state, deliveryStates),
    holds("deliveries_failure", sql`(${t.state} = 'failed') = (${t.failureCode} is not null)`),
    index("deliveries_order").on(t.orderId),
    index("deliveries_courier").on(t.courierId, t.state),
  ],
);
