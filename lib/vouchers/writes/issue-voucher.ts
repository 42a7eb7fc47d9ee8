import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { VoucherKind } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { voucherCode } from "@/lib/server/derived-word";
import { businessDayOf } from "@/lib/time";
import { digestOf, lastDayOf } from "../voucher";

/** One of the two: the refund it stands for, or the exchange it was sold or given by. */
type Origin =
  | { kind: "refund"; refundId: string }
  | { kind: Exclude<VoucherKind, "refund">; exchangeId: string };
export type Issuing = Origin & { outletId: string; amountCents: number };

/** Writes a new voucher and the move that makes it worth something. @returns its id, of which its code is derived. */
export async function issueVoucher(tx: Transaction, issuing: Issuing, who: Actor, at: Date): Promise<string> {
  const { kind, outletId, amountCents } = issuing;
  const refundId = issuing.kind === "refund" ? issuing.refundId : null;
  const exchangeId = issuing.kind === "refund" ? null : issuing.exchangeId;
  const id = newId();
  const code = voucherCode(id);
  const [outlet] = await tx.execute<{ timezone: string }>(
    sql`select timezone from outlets where id = ${outletId}`,
  );
  const lastDay = lastDayOf(businessDayOf(at, outlet?.timezone ?? "Europe/Paris"));
  const when = sql`${at.toISOString()}::timestamptz`;
  await tx.execute(sql`
    insert into vouchers (id, outlet_id, kind, code_digest, tail, amount_cents, balance_cents, last_day, refund_id, exchange_id,
      issued_by, issued_at)
    values (${id}, ${outletId}, ${kind}, ${digestOf(code)}, ${code.slice(-4)}, ${amountCents}, ${amountCents}, ${lastDay}::date,
      ${refundId}, ${exchangeId}, ${who.userId}, ${when})`);
  await tx.execute(sql`
    insert into voucher_moves (id, voucher_id, kind, amount_cents, refund_id, exchange_id, actor_id, at)
    values (${newId()}, ${id}, 'issue', ${amountCents}, ${refundId}, ${exchangeId}, ${who.userId}, ${when})`);
  return id;
}
