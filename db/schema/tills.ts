import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { cents, createdAt, id, instant } from "../columns";
import { cashReasons, exchangeKinds, exchangeMethods, holds, oneOf, tillMovementKinds } from "../enums";
import { orders } from "./orders";
import { outlets } from "./outlets";
import { payments, refunds } from "./payments";
import { users } from "./staff";

/** A drawer from its float to its close; it goes on over midnight. One open at a time of each of an outlet's drawers. */
export const tillSessions = pgTable(
  "till_sessions",
  {
    id: id(),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    /** Per outlet, from 1, without a gap. */
    number: integer().notNull(),
    drawer: integer().notNull(),
    floatCents: cents().notNull(),
    openedBy: uuid()
      .notNull()
      .references(() => users.id),
    openedAt: instant().notNull(),
    /** The blind count it was closed by, and what should have been there. */
    countId: uuid().references((): AnyPgColumn => tillCounts.id),
    countedCents: cents(),
    expectedCents: cents(),
    explanation: text().notNull().default(""),
    closedBy: uuid().references(() => users.id),
    closedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("till_sessions_number").on(t.outletId, t.number),
    uniqueIndex("till_sessions_one_open").on(t.outletId, t.drawer).where(sql`${t.closedAt} is null`),
    holds(
      "till_sessions_amounts",
      sql`${t.floatCents} between 0 and 1000000 and ${t.drawer} between 1 and 9`,
    ),
    holds(
      "till_sessions_closed",
      sql`num_nulls(${t.countId}, ${t.countedCents}, ${t.expectedCents}, ${t.closedBy}, ${t.closedAt}) in (0, 5)`,
    ),
    holds("till_sessions_explained", sql`${t.countedCents} = ${t.expectedCents} or ${t.explanation} <> ''`),
  ],
);

/** Append-only: every count of a drawer, made without knowing what should be there. */
export const tillCounts = pgTable(
  "till_counts",
  {
    id: id(),
    sessionId: uuid()
      .notNull()
      .references((): AnyPgColumn => tillSessions.id),
    /** How many of each coin and note, by its worth in cents. */
    pieces: jsonb().$type<Record<string, number>>().notNull(),
    countedCents: cents().notNull(),
    expectedCents: cents().notNull(),
    countedBy: uuid()
      .notNull()
      .references(() => users.id),
    at: instant().notNull(),
  },
  (t) => [index("till_counts_session").on(t.sessionId)],
);

/** Append-only: what a till took or gave that is no sale, against what the house owes from then on. The screen makes its id. */
export const tillExchanges = pgTable(
  "till_exchanges",
  {
    id: id(),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    kind: text({ enum: exchangeKinds }).notNull(),
    method: text({ enum: exchangeMethods }).notNull(),
    amountCents: cents().notNull(),
    /** The order a gesture is made for. */
    orderId: uuid().references(() => orders.id),
    reason: text().notNull().default(""),
    actorId: uuid()
      .notNull()
      .references(() => users.id),
    terminal: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    oneOf("till_exchanges_kind", t.kind, exchangeKinds),
    oneOf("till_exchanges_method", t.method, exchangeMethods),
    holds(
      "till_exchanges_shape",
      sql`${t.amountCents} > 0 and (${t.kind} = 'gesture') = (${t.orderId} is not null) and (${t.kind} = 'gesture') = (${t.method} = 'gesture')
        and (${t.kind} <> 'gesture' or ${t.reason} <> '')`,
    ),
    index("till_exchanges_outlet").on(t.outletId, t.at),
    index("till_exchanges_order").on(t.orderId),
  ],
);

/** Append-only: cash that came into a drawer or went out of it. A payment and a refund are in one drawer, once. */
export const tillMovements = pgTable(
  "till_movements",
  {
    id: id(),
    sessionId: uuid()
      .notNull()
      .references(() => tillSessions.id),
    kind: text({ enum: tillMovementKinds }).notNull(),
    /** Less than 0 where it goes out. */
    amountCents: cents().notNull(),
    paymentId: uuid()
      .unique("till_movements_payment_once")
      .references(() => payments.id),
    refundId: uuid()
      .unique("till_movements_refund_once")
      .references(() => refunds.id),
    exchangeId: uuid()
      .unique("till_movements_exchange_once")
      .references(() => tillExchanges.id),
    /** Of a round's cash: what was handed in together, and by whom. */
    handInId: uuid(),
    courierId: uuid().references(() => users.id),
    reason: text({ enum: cashReasons }),
    note: text().notNull().default(""),
    actorId: uuid()
      .notNull()
      .references(() => users.id),
    at: instant().notNull(),
  },
  (t) => [
    oneOf("till_movements_kind", t.kind, tillMovementKinds),
    oneOf("till_movements_reason", t.reason, cashReasons),
    holds(
      "till_movements_shape",
      sql`case ${t.kind} when 'sale' then ${t.paymentId} is not null and ${t.amountCents} > 0
        when 'courier' then ${t.paymentId} is not null and ${t.amountCents} > 0 and ${t.courierId} is not null and ${t.handInId} is not null
        when 'courier_difference' then ${t.amountCents} <> 0 and ${t.courierId} is not null and ${t.note} <> ''
        when 'refund' then ${t.refundId} is not null and ${t.amountCents} < 0
        when 'exchange' then ${t.exchangeId} is not null and ${t.amountCents} <> 0
        when 'in' then ${t.amountCents} > 0 and ${t.reason} is not null
        else ${t.amountCents} < 0 and ${t.reason} is not null end`,
    ),
    index("till_movements_session").on(t.sessionId, t.at),
    index("till_movements_hand_in").on(t.handInId),
  ],
);
