import { index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "../columns";
import { oneOf, promiseCauses, promiseKinds } from "../enums";
import { orders } from "./orders";
import { outlets } from "./outlets";

/** Append-only: every time a customer was told, and what it was computed from. */
export const promises = pgTable(
  "promises",
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    kind: text({ enum: promiseKinds }).notNull(),
    readyBy: instant().notNull(),
    promisedAt: instant().notNull(),
    /** Of one told late: what held it up. */
    cause: text({ enum: promiseCauses }),
    inputs: jsonb().$type<Record<string, unknown>>().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    oneOf("promises_kind", t.kind, promiseKinds),
    oneOf("promises_cause", t.cause, promiseCauses),
    index("promises_order").on(t.orderId, t.at),
    index("promises_outlet").on(t.outletId, t.at),
  ],
);
