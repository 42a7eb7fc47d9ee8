import { sql } from "drizzle-orm";
import { date, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { cents, id, instant } from "../columns";
import { holds, oneOf, voucherMoveKinds } from "../enums";
import { outlets } from "./outlets";
import { payments, refunds } from "./payments";
import { users } from "./staff";

/** What an outlet owes whoever holds its code: given instead of money, spent in any parts until its last day. */
export const vouchers = pgTable(
  "vouchers",
  {
    id: id(),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    /** The code itself is kept nowhere. */
    codeDigest: text().notNull().unique("vouchers_code_once"),
    /** Its last four letters, by which people speak of it. */
    tail: text().notNull(),
    amountCents: cents().notNull(),
    /** The sum of its moves. */
    balanceCents: cents().notNull(),
    lastDay: date().notNull(),
    refundId: uuid()
      .notNull()
      .unique("vouchers_refund_once")
      .references(() => refunds.id),
    issuedBy: uuid().references(() => users.id),
    issuedAt: instant().notNull(),
  },
  (t) => [
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
    actorId: uuid().references(() => users.id),
    at: instant().notNull(),
  },
  (t) => [
    unique("voucher_moves_refund_once").on(t.refundId, t.kind),
    oneOf("voucher_moves_kind", t.kind, voucherMoveKinds),
    holds(
      "voucher_moves_shape",
      sql`case ${t.kind} when 'redeem' then ${t.amountCents} < 0 and ${t.paymentId} is not null and ${t.refundId} is null
        else ${t.amountCents} > 0 and ${t.paymentId} is null and ${t.refundId} is not null end`,
    ),
    index("voucher_moves_voucher").on(t.voucherId),
  ],
);
