import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import type { VoucherKind } from "@/db/enums";
import { voucherCode } from "@/lib/server/derived-word";
import type { IssuedVoucher } from "../voucher";

type Row = { id: string; kind: VoucherKind; amountCents: number; lastDay: string };

/** The vouchers given by a request, however often it is sent; their codes are for whoever decided it. */
export async function listIssued(
  on: Database | Transaction,
  by: { orderId: string; key: string } | { exchangeId: string },
): Promise<IssuedVoucher[]> {
  const which =
    "exchangeId" in by
      ? sql`v.exchange_id = ${by.exchangeId}`
      : sql`v.refund_id in (select r.id from refunds r join payments p on p.id = r.payment_id
          where p.order_id = ${by.orderId} and r.dedupe_key like ${`${by.key}:%`})`;
  const rows = await on.execute<Row>(sql`
    select v.id, v.kind, v.amount_cents as "amountCents", v.last_day::text as "lastDay" from vouchers v where ${which} order by v.id`);
  return rows.map(({ id, ...voucher }) => ({ ...voucher, code: voucherCode(id) }));
}
