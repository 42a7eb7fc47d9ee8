import { sql } from "drizzle-orm";
import { instantOf } from "@/lib/instant-of";
import { db } from "@/lib/server/db";
import { addMonths } from "../month";

const accounts = [
  ...(["provider", "cash", "terminal", "meal_voucher", "cheque", "bank", "fees", "disputes"] as const),
  ...(["account", "voucher", "gift_card", "gesture", "cash_differences", "expenses"] as const),
  ...(["sales", "vat", "tips", "owed", "other"] as const),
] as const;
export type Account = (typeof accounts)[number];

/**
 * What moved on each account of the ledger in a month, in the order of `accounts`; those that come to nothing are left out.
 * @param month `2026-11`, of Paris.
 */
export async function getLedger(month: string): Promise<{ account: Account; cents: number }[]> {
  const first = (of: string) => instantOf(`${of}-01`, "00:00", "Europe/Paris").toISOString();
  const rows = await db.execute<{ account: Account; cents: number }>(sql`
    select account, sum(amount_cents)::float8 as cents from audit.ledger_entries
    where at >= ${first(month)}::timestamptz and at < ${first(addMonths(month, 1))}::timestamptz group by 1`);
  return rows
    .filter(({ cents }) => cents !== 0)
    .toSorted((a, b) => accounts.indexOf(a.account) - accounts.indexOf(b.account));
}
