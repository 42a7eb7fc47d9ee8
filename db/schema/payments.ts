import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { cents, createdAt, id, instant } from "../columns";
import {
  captureTimes,
  holds,
  oneOf,
  paymentMethods,
  paymentStatuses,
  providerCallKinds,
  providerCallStates,
  refundKinds,
  refundStatuses,
  refundWays,
} from "../enums";
import { orderRevisions, orders } from "./orders";
import { outlets } from "./outlets";
import { users } from "./staff";

/** Append-only: money taken by hand in one gesture, whatever it was made of. The screen makes its id: sent twice, taken once. */
export const takings = pgTable(
  "takings",
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    /** Digest of what was offered under that id; the same id with another offer is refused. */
    digest: text().notNull(),
    takenCents: cents().notNull(),
    tipCents: cents().notNull(),
    changeCents: cents().notNull(),
    takenBy: uuid()
      .notNull()
      .references(() => users.id),
    terminal: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    index("takings_order").on(t.orderId),
    holds("takings_amounts", sql`${t.takenCents} > 0 and ${t.tipCents} >= 0 and ${t.changeCents} >= 0`),
  ],
);

/** What one person may pay a day with a means of payment, as the law has it from day to day. */
export const tenderLimits = pgTable(
  "tender_limits",
  {
    method: text({ enum: paymentMethods }).notNull(),
    fromDay: date().notNull(),
    /** The last day; null: until further notice. */
    toDay: date(),
    mostCents: cents().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.method, t.fromDay] }),
    oneOf("tender_limits_method", t.method, paymentMethods),
    holds("tender_limits_most", sql`${t.mostCents} > 0`),
  ],
);

export const payments = pgTable(
  "payments",
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    /** The proposal it pays for; null for the order itself. */
    revisionId: uuid().references(() => orderRevisions.id),
    method: text({ enum: paymentMethods }).notNull(),
    status: text({ enum: paymentStatuses }).notNull(),
    /** The provider's name for it; ours (`cash:<id>`) when there is no provider. */
    providerRef: text().unique("payments_provider_ref_once"),
    /** The provider's page on which it is paid: its name, its address, and until when it can be paid there. */
    sessionRef: text().unique("payments_session_ref_once"),
    sessionUrl: text(),
    sessionExpiresAt: instant(),
    amountCents: cents().notNull(),
    /** What was given back or is on its way back; a refund that failed is taken off again. */
    refundedCents: cents().notNull().default(0),
    currency: text().notNull(),
    takenBy: uuid().references(() => users.id),
    terminal: text().notNull(),
    /** The courier who carries this cash until he hands it in. */
    carriedBy: uuid().references(() => users.id),
    /** The gesture by which it was taken with others, by hand. */
    takingId: uuid().references(() => takings.id),
    capturedAt: instant(),
    /** Since when the bank holds how much for us; `amountCents` is then what will be taken of it. */
    authorisedAt: instant(),
    authorisedCents: cents(),
    /** Of no use any more: to be let go at the provider. */
    releasedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("payments_method", t.method, paymentMethods),
    oneOf("payments_status", t.status, paymentStatuses),
    holds("payments_amount", sql`${t.amountCents} > 0`),
    holds("payments_captured", sql`(${t.status} = 'captured') = (${t.capturedAt} is not null)`),
    holds(
      "payments_refunded",
      sql`${t.refundedCents} between 0 and case when ${t.status} = 'captured' then ${t.amountCents} else 0 end`,
    ),
    holds(
      "payments_authorised",
      sql`${t.status} <> 'authorised' or (${t.authorisedAt} is not null and ${t.providerRef} is not null
        and ${t.amountCents} <= coalesce(${t.authorisedCents}, 0))`,
    ),
    index("payments_order").on(t.orderId),
    index("payments_held").on(t.authorisedAt).where(sql`${t.status} = 'authorised'`),
    index("payments_carried").on(t.carriedBy).where(sql`${t.carriedBy} is not null`),
    index("payments_pending").on(t.createdAt).where(sql`${t.status} = 'pending'`),
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
    kind: text({ enum: refundKinds }).notNull().default("return"),
    status: text({ enum: refundStatuses }).notNull(),
    amountCents: cents().notNull(),
    reason: text().notNull(),
    /** One reason to give money back, one refund: `order:<id>:cancelled`. */
    dedupeKey: text().unique("refunds_dedupe_key_once"),
    actorId: uuid().references(() => users.id),
    /** The refund the bank refused, in whose place this one was given by hand. */
    insteadOf: uuid()
      .unique("refunds_instead_of_once")
      .references((): AnyPgColumn => refunds.id),
    /** How, where not as it was paid; and to whom or under which reference. */
    way: text({ enum: refundWays }),
    note: text(),
    settledAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("refunds_status", t.status, refundStatuses),
    oneOf("refunds_kind", t.kind, refundKinds),
    oneOf("refunds_way", t.way, refundWays),
    holds("refunds_amount", sql`${t.amountCents} > 0`),
    holds(
      "refunds_by_hand",
      sql`(${t.insteadOf} is null or ${t.way} is not null) and (${t.way} is null or ${t.status} = 'succeeded')`,
    ),
    index("refunds_payment").on(t.paymentId),
    index("refunds_pending").on(t.createdAt).where(sql`${t.status} = 'pending'`),
  ],
);

/**
 * A request to the provider, committed before it is made: whoever finds it pending makes it again with the same key
 * and the very same parameters, and the provider does the work once.
 */
export const providerCalls = pgTable(
  "provider_calls",
  {
    id: id(),
    kind: text({ enum: providerCallKinds }).notNull(),
    paymentId: uuid()
      .notNull()
      .references(() => payments.id),
    refundId: uuid().references(() => refunds.id),
    idempotencyKey: text().notNull().unique("provider_calls_idempotency_key_once"),
    request: jsonb().$type<Record<string, unknown>>().notNull(),
    state: text({ enum: providerCallStates }).notNull().default("pending"),
    attempts: integer().notNull().default(0),
    lastError: text(),
    finishedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("provider_calls_kind", t.kind, providerCallKinds),
    oneOf("provider_calls_state", t.state, providerCallStates),
    holds("provider_calls_refund", sql`(${t.kind} = 'refund') = (${t.refundId} is not null)`),
    index("provider_calls_payment").on(t.paymentId),
    index("provider_calls_pending").on(t.createdAt).where(sql`${t.state} = 'pending'`),
  ],
);

/** Outlets that do otherwise than take what is paid online as the order is placed. */
export const captureSettings = pgTable(
  "capture_settings",
  {
    outletId: uuid()
      .primaryKey()
      .references(() => outlets.id),
    captures: text({ enum: captureTimes }).notNull(),
    changedBy: uuid().references(() => users.id),
    changedAt: instant().notNull(),
  },
  (t) => [oneOf("capture_settings_captures", t.captures, captureTimes)],
);

/** What the provider told us, each event once, written in the transaction of its effect. */
export const providerEvents = pgTable(
  "provider_events",
  {
    /** The provider's own id (`evt_…`). */
    id: text().primaryKey(),
    type: text().notNull(),
    objectRef: text().notNull(),
    receivedAt: instant().notNull(),
    processedAt: instant(),
    /** How many times its effect was applied. */
    applyCount: integer().notNull().default(0),
  },
  (t) => [index("provider_events_object").on(t.objectRef)],
);
