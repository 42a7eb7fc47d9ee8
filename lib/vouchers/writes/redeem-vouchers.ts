import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { PaymentMethod } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { formatCents } from "@/lib/money";
import { Refusal } from "@/lib/refusal";
import { meansOf } from "../means";
import { findVoucher } from "../queries/find-voucher";
import { goodAt } from "../queries/good-at";
import { digestOf } from "../voucher";

type Part = { method: PaymentMethod; code: string; amountCents: number; paymentId: string };
type Held = { id: string; digest: string; leftCents: number };

/**
 * Pays parts of a bill with vouchers of the outlet, or with gift cards of the group. Their rows are held, always in one order: of
 * two tills one spends the last of it.
 * @throws Refusal voucher_unknown, voucher_over, voucher_short
 */
export async function redeemVouchers(
  tx: Transaction,
  { outletId, parts }: { outletId: string; parts: readonly Part[] },
  who: Actor,
  at: Date,
): Promise<void> {
  if (parts.length === 0) return;
  const digests = parts.map(({ code }) => digestOf(code));
  const held = await tx.execute<Held>(sql`
    select id, code_digest as digest, balance_cents as "leftCents" from vouchers
    where ${goodAt(sql`vouchers`, outletId)} and code_digest = any(${sql.param(digests)}::text[]) order by id for update`);
  for (const { method, code, amountCents, paymentId } of parts) {
    // What it is good for, asked of the row now held.
    const { kind, leftCents } = await findVoucher({ outletId, code }, at, tx);
    const voucher = held.find(({ digest }) => digest === digestOf(code));
    // What was bought and what was given are different debts: neither is spent as the other.
    if (!voucher || meansOf(kind) !== method) throw new Refusal("voucher_unknown", {}, "code");
    if (amountCents > leftCents)
      throw new Refusal("voucher_short", { amount: formatCents(leftCents, "fr") }, "amountCents");
    await tx.execute(sql`
      with moved as (
        insert into voucher_moves (id, voucher_id, kind, amount_cents, payment_id, actor_id, at)
        values (${newId()}, ${voucher.id}, 'redeem', ${-amountCents}, ${paymentId}, ${who.userId}, ${at.toISOString()}::timestamptz)
      )
      update vouchers set balance_cents = balance_cents - ${amountCents} where id = ${voucher.id}`);
  }
}
