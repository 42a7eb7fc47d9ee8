import { sql } from "drizzle-orm";
import { date, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { cents, id, instant } from "../columns";
import { holds, oneOf, voucherKinds, voucherMoveKinds } from "../enums";
import { outlets } from "./outlets";
import { payments, refunds } from "./payments";
import { users } from "./staff";
import { tillExchanges } from "./tills";

/**
 * What the house owes whoever holds its code: given instead of money or for nothing and spent where it was given, or bought and
 * spent anywhere; in any parts until its last day.
 */
export const vouchers = pgTable(
  "vouchers",
  {
    id: id(),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    kind: text({ enum: voucherKinds }).notNull().default("refund"),
    /** The code itself is kept nowhere. */
    codeDigest: text().notNull().unique("vouchers_code_once"),
    /** Its last four letters, by which people speak of it. */
    tail: text().notNull(),
    amountCents: cents().notNull(),
    /** The sum of its moves. */
    balanceCents: cents().notNull(),
    lastDay: date().notNull(),
    refundId: uuid()
      .unique("vouchers_refund_once")
      .references(() => refunds.id),
    exchangeId: uuid()
      .unique("vouchers_exchange_once")
      .references(() => tillExchanges.id),
    issuedBy: uuid().references(() => users.id),
    issuedAt: instant().notNull(),
  },
  (t) => [
    oneOf("vouchers_kind", t.kind, voucherKinds),
    holds(
      "vouchers_origin",
      sql`(${t.kind} = 'refund') = (${t.refundId} is not null) and (${t.kind} = 'refund') = (${t.exchangeId} is null)`,
    ),
    index("vouchers_outlet").on(t.outletId, t.issuedAt),
    holds("vouchers_balance", sql`${t.amountCents} > 0 and ${t.balanceCents} between 0 and ${t.amountCents}`),
  ],
);

/** Append-only: what made a voucher worth what it is. */
export const voucherMoves = pgTable(
  "voucher_moves",
  {
    id: id(),
    voucherId: uuid()
      .notNull()
      .references(() => vouchers.id),
    kind: text({ enum: voucherMoveKinds }).notNull(),
    amountCents: cents().notNull(),
    /** What it paid. */
    paymentId: uuid()
      .unique("voucher_moves_payment_once")
      .references(() => payments.id),
    /** What it was issued for, or what gave back what it had paid. */
    refundId: uuid().references(() => refunds.id),
    /** What it was sold or given by. */
    exchangeId: uuid()
      .unique("voucher_moves_exchange_once")
      .references(() => tillExchanges.id),
    actorId: uuid().references(() => users.id),
    at: instant().notNull(),
  },
  (t) => [
    unique("voucher_moves_refund_once").on(t.refundId, t.kind),
    oneOf("voucher_moves_kind", t.kind, voucherMoveKinds),
    holds(
      "voucher_moves_shape",
      sql`case ${t.kind} when 'redeem' then ${t.amountCents} < 0 and ${t.paymentId} is not null and num_nonnulls(${t.refundId}, ${t.exchangeId}) = 0
        when 'issue' then ${t.amountCents} > 0 and ${t.paymentId} is null and num_nonnulls(${t.refundId}, ${t.exchangeId}) = 1
        else ${t.amountCents} > 0 and ${t.paymentId} is null and ${t.refundId} is not null and ${t.exchangeId} is null end`,
    ),
    index("voucher_moves_voucher").on(t.voucherId),
  ],
);
