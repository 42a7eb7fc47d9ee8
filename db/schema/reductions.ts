import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { cents, createdAt, id, instant } from "../columns";
import { holds, oneOf, reductionKinds } from "../enums";
import { orders } from "./orders";
import { users } from "./staff";

/** What was taken off an order by hand, why, and who decided it with his PIN. Written once. */
export const orderReductions = pgTable(
  "order_reductions",
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    /** One gesture may take off at several rates. */
    requestId: uuid().notNull(),
    kind: text({ enum: reductionKinds }).notNull(),
    cents: cents().notNull(),
    /** null: of all items. */
    rateBp: integer(),
    reason: text().notNull(),
    /** Whose PIN it was, and who was at the screen. */
    decidedBy: uuid()
      .notNull()
      .references(() => users.id),
    actorId: uuid()
      .notNull()
      .references(() => users.id),
    at: instant().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("order_reductions_kind", t.kind, reductionKinds),
    holds("order_reductions_range", sql`${t.cents} > 0 and length(${t.reason}) >= 3`),
    index("order_reductions_order").on(t.orderId),
    index("order_reductions_request").on(t.requestId),
  ],
);
