import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { Refusal } from "@/lib/refusal";
import { db } from "@/lib/server/db";
import { businessDayOf } from "@/lib/time";
import { digestOf, type VoucherState } from "../voucher";
import { goodAt } from "./good-at";

/** A voucher by its code, as far as it can be spent at an outlet now. @throws Refusal voucher_unknown, voucher_over */
export async function findVoucher(
  { outletId, code }: { outletId: string; code: string },
  at: Date,
  on: Database | Transaction = db,
): Promise<VoucherState> {
  const [found] = await on.execute<VoucherState & { timezone: string }>(sql`
    select v.kind, v.tail, v.balance_cents as "leftCents", v.last_day::text as "lastDay", o.timezone
    from vouchers v join outlets o on o.id = v.outlet_id
    where ${goodAt(sql`v`, outletId)} and v.code_digest = ${digestOf(code)}`);
  if (!found) throw new Refusal("voucher_unknown", {}, "code");
  const { timezone, ...state } = found;
  if (state.lastDay < businessDayOf(at, timezone))
    throw new Refusal("voucher_over", { day: state.lastDay }, "code");
  return state;
}
