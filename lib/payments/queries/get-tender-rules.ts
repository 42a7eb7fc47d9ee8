import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { Refusal } from "@/lib/refusal";
import { db } from "@/lib/server/db";
import { businessDayOf } from "@/lib/time";
import { isRestDay } from "../holidays";
import type { TenderRules } from "../tender";

type Row = { cheques: boolean; mealVouchers: boolean; anyDay: boolean; accounts: boolean; timezone: string };

/** What an outlet takes today, and the ceiling of meal vouchers that is in force. */
export async function getTenderRules(
  outletId: string,
  at: Date,
  on: Database | Transaction = db,
): Promise<TenderRules> {
  const [outlet] = await on.execute<Row>(sql`
    select takes_cheques as cheques, takes_meal_vouchers as "mealVouchers", meal_vouchers_any_day as "anyDay", timezone,
      exists (select from company_accounts a where a.outlet_id = outlets.id and a.closed_at is null) as accounts
    from outlets where id = ${outletId}`);
  if (!outlet) throw new Refusal("not_found");
  const { cheques, mealVouchers, anyDay, accounts, timezone } = outlet;
  const day = businessDayOf(at, timezone);
  const [limit] = await on.execute<{ most: number }>(sql`
    select most_cents as most from tender_limits
    where method = 'meal_voucher' and from_day <= ${day}::date and (to_day is null or to_day >= ${day}::date)`);
  const today = limit !== undefined && (anyDay || !isRestDay(day));
  return {
    cheques,
    vouchers: true,
    accounts,
    mealVouchers: mealVouchers ? { today, ceilingCents: limit?.most ?? 0 } : null,
  };
}
