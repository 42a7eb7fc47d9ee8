import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { voucherCode } from "@/lib/server/derived-word";
import type { IssuedVoucher } from "../voucher";

/** The vouchers given by a request to refund, however often it is sent; their codes are for whoever decided it. */
export async function listIssued(
  on: Database | Transaction,
  { orderId, key }: { orderId: string; key: string },
): Promise<IssuedVoucher[]> {
  const rows = await on.execute<{ id: string; amountCents: number; lastDay: string }>(sql`
    select v.id, v.amount_cents as "amountCents", v.last_day::text as "lastDay"
    from vouchers v join refunds r on r.id = v.refund_id join payments p on p.id = r.payment_id
    where p.order_id = ${orderId} and r.dedupe_key like ${`${key}:%`} order by v.id`);
  return rows.map(({ id, ...voucher }) => ({ code: voucherCode(id), ...voucher }));
}
