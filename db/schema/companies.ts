import { sql } from "drizzle-orm";
import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { cents, id, instant } from "../columns";
import { accountMoveKinds, holds, oneOf } from "../enums";
import { outlets } from "./outlets";
import { payments, refunds } from "./payments";
import { users } from "./staff";
import { tillExchanges } from "./tills";

/** A company that pays later what it buys at an outlet, up to a limit. The screen makes its id. */
export const companyAccounts = pgTable(
  "company_accounts",
  {
    id: id(),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    name: text().notNull(),
    siren: text().notNull(),
    vatNumber: text().notNull().default(""),
    address: text().notNull(),
    limitCents: cents().notNull(),
    /** The sum of its moves; less than 0 where we owe the company. */
    owedCents: cents().notNull().default(0),
    openedBy: uuid()
      .notNull()
      .references(() => users.id),
    openedAt: instant().notNull(),
    closedBy: uuid().references(() => users.id),
    closedAt: instant(),
  },
  (t) => [
    uniqueIndex("company_accounts_one_open").on(t.outletId, t.siren).where(sql`${t.closedAt} is null`),
    holds("company_accounts_siren", sql`${t.siren} ~ '^[0-9]{9}$'`),
    holds("company_accounts_limit", sql`${t.limitCents} between 1 and 1000000`),
    holds("company_accounts_closed", sql`(${t.closedAt} is null) = (${t.closedBy} is null)`),
  ],
);

/** Append-only: what a company bought on account, what of it was refunded, and what it settled. */
export const companyMoves = pgTable(
  "company_moves",
  {
    id: id(),
    accountId: uuid()
      .notNull()
      .references(() => companyAccounts.id),
    kind: text({ enum: accountMoveKinds }).notNull(),
    /** Less than 0 where it owes less. */
    amountCents: cents().notNull(),
    paymentId: uuid()
      .unique("company_moves_payment_once")
      .references(() => payments.id),
    refundId: uuid()
      .unique("company_moves_refund_once")
      .references(() => refunds.id),
    exchangeId: uuid()
      .unique("company_moves_exchange_once")
      .references(() => tillExchanges.id),
    actorId: uuid().references(() => users.id),
    at: instant().notNull(),
  },
  (t) => [
    oneOf("company_moves_kind", t.kind, accountMoveKinds),
    holds(
      "company_moves_shape",
      sql`num_nonnulls(${t.paymentId}, ${t.refundId}, ${t.exchangeId}) = 1 and case ${t.kind}
        when 'charge' then ${t.amountCents} > 0 and ${t.paymentId} is not null
        when 'give_back' then ${t.amountCents} < 0 and ${t.refundId} is not null
        else ${t.amountCents} < 0 and ${t.exchangeId} is not null end`,
    ),
    index("company_moves_account").on(t.accountId, t.at),
  ],
);
