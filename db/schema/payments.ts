import { sql } from "drizzle-orm";
import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { cents, createdAt, id, instant } from "../columns";
import { holds, oneOf, paymentMethods, paymentStatuses, refundStatuses } from "../enums";
import { orders } from "./orders";
import { users } from "./staff";

export const payments = pgTable(
  "payments",
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    method: text({ enum: paymentMethods }).notNull(),
    status: text({ enum: paymentStatuses }).notNull(),
    /** The provider's name for it; ours (`cash:<id>`) when there is no provider. */
    providerRef: text().unique("payments_provider_ref_once"),
    amountCents: cents().notNull(),
    currency: text().notNull(),
    takenBy: uuid().references(() => users.id),
    terminal: text().notNull(),
    capturedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("payments_method", t.method, paymentMethods),
    oneOf("payments_status", t.status, paymentStatuses),
    holds("payments_amount", sql`${t.amountCents} > 0`),
    holds("payments_captured", sql`(${t.status} = 'captured') = (${t.capturedAt} is not null)`),
    index("payments_order").on(t.orderId),
  ],
);

export const refunds = pgTable(
  "refunds",
  {
    id: id(),
    paymentId: uuid()
      .notNull()
      .references(() => payments.id),
    providerRef: text().unique("refunds_provider_ref_once"),
    status: text({ enum: refundStatuses }).notNull(),
    amountCents: cents().notNull(),
    reason: text().notNull(),
    actorId: uuid().references(() => users.id),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("refunds_status", t.status, refundStatuses),
    holds("refunds_amount", sql`${t.amountCents} > 0`),
    index("refunds_payment").on(t.paymentId),
  ],
);
