import { sql } from "drizzle-orm";
import { date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { cents, createdAt, id, instant } from "../columns";
import { holds } from "../enums";
import { payments } from "./payments";

/** The provider's own list of what came onto our account there and left it, copied entry by entry and never changed. */
export const providerMovements = pgTable(
  "provider_movements",
  {
    /** The provider's own id (`txn_…`). */
    id: text().primaryKey(),
    /** The provider's word: `charge`, `refund`, `refund_failure`, `adjustment`, `payout` … */
    kind: text().notNull(),
    /** Less than 0 where it left. */
    amountCents: cents().notNull(),
    /** What the provider kept of it; `amount − fee` moved the balance. */
    feeCents: cents().notNull(),
    currency: text().notNull(),
    /** What it is about: charge, refund, dispute, payout; and the payment behind that. */
    sourceRef: text(),
    paymentRef: text(),
    /** On the provider's clock. */
    at: instant().notNull(),
    availableAt: instant().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    index("provider_movements_payment").on(t.paymentRef),
    index("provider_movements_source").on(t.sourceRef),
    index("provider_movements_at").on(t.at),
  ],
);

/** What the provider sent to our bank. */
export const providerPayouts = pgTable("provider_payouts", {
  id: text().primaryKey(),
  amountCents: cents().notNull(),
  currency: text().notNull(),
  /** The provider's word: `pending`, `in_transit`, `paid`, `failed`, `canceled`. */
  status: text().notNull(),
  arrivesOn: date().notNull(),
  at: instant().notNull(),
});

/** A customer asked his bank for the money back. */
export const providerDisputes = pgTable(
  "provider_disputes",
  {
    id: text().primaryKey(),
    /** Ours; null for a payment we do not know. */
    paymentId: uuid().references(() => payments.id),
    paymentRef: text(),
    amountCents: cents().notNull(),
    currency: text().notNull(),
    /** The provider's words. */
    reason: text().notNull(),
    status: text().notNull(),
    /** Until when we may answer. */
    answerBy: instant(),
    at: instant().notNull(),
    /** The provider's moment of the last news of it; older news changes nothing. */
    toldAt: instant().notNull(),
  },
  (t) => [index("provider_disputes_payment").on(t.paymentId)],
);

/** Each time our books were held against the provider's list. */
export const providerComparisons = pgTable(
  "provider_comparisons",
  {
    id: id(),
    at: instant().notNull(),
    /** Movements that were new. */
    added: integer().notNull(),
    /** What the provider says is on our account, on its way included. */
    balanceCents: cents(),
    /** Why it came to nothing; null when it was read to its end. */
    trouble: text(),
  },
  (t) => [
    index("provider_comparisons_at").on(t.at),
    holds("provider_comparisons_whole", sql`(${t.balanceCents} is null) = (${t.trouble} is not null)`),
  ],
);

/** How a service outside was last found, whichever process asked it. */
export const serviceStates = pgTable("service_states", {
  service: text().primaryKey(),
  /** `closed`: asked as usual · `open`: not asked, it failed again and again · `half_open`: asked once, to see. */
  state: text({ enum: ["closed", "open", "half_open"] }).notNull(),
  since: instant().notNull(),
  trouble: text(),
});
