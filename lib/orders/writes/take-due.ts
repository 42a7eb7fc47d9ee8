import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { chargeAccounts } from "@/lib/companies/writes/book-accounts";
import { sealMoney } from "@/lib/fiscal/writes/seal-money";
import { newId } from "@/lib/ids";
import { getTenderRules } from "@/lib/payments/queries/get-tender-rules";
import { type HandMethod, judgeTenders, takesCode } from "@/lib/payments/tender";
import { offeredOf, type TakingInput } from "@/lib/payments/tender-input";
import { findTaking, recordTaking } from "@/lib/payments/writes/record-taking";
import { takePayment } from "@/lib/payments/writes/take-payment";
import { Refusal } from "@/lib/refusal";
import { bookCash } from "@/lib/till/writes/book-cash";
import { redeemVouchers } from "@/lib/vouchers/writes/redeem-vouchers";
import { dueCents } from "../queries/due";
import { addTip } from "./add-tip";
import { billAccount } from "./bill-account";

/** How an order is paid on receipt: by any tenders, under the id its screen made; or by one means for all that is due. */
export type Paying = TakingInput | { method: HandMethod | null; givenCents: number | null };

export type Taken = TakingInput & { takenCents: number; changeCents: number };

/**
 * Takes all that is due of an order whose row the caller holds locked, and a tip on top: all the tenders or none. Nothing due and
 * no tip: nothing is taken, whatever is offered.
 * @param carriedBy the courier who takes it at the door, and carries its cash until he hands it in; else it goes into the drawer.
 * @throws Refusal what `judgeTenders` refuses, drawer_closed, and what a voucher cannot pay or an account cannot bear; with nothing changed.
 */
export async function takeDue(
  tx: Transaction,
  { orderId, carriedBy = null, ...paying }: Paying & { orderId: string; carriedBy?: string | null },
  who: Actor,
  at: Date,
): Promise<Taken> {
  const [order] = await tx.execute<{ due: number; outletId: string }>(
    sql`select ${dueCents} as due, o.outlet_id as "outletId" from orders o where o.id = ${orderId}`,
  );
  if (!order) throw new Refusal("not_found");
  const due = Math.max(0, order.due);
  const offered = "tenders" in paying ? paying : wholeIn(paying, due);
  const { tenders, tipCents } = offered;
  if (due + tipCents === 0) return { ...offered, tenders: [], takenCents: 0, changeCents: 0 };
  const rules = await getTenderRules(order.outletId, at, tx);
  const { changeCents } = judgeTenders(tenders, { dueCents: due, tipCents }, rules);
  const taken = { orderId, offered, takenCents: due + tipCents, changeCents };
  await addTip(tx, orderId, tipCents);
  await recordTaking(tx, taken, who, at);
  const paid = tenders.map((tender) => ({ ...tender, paymentId: newId() }));
  for (const { method, amountCents, paymentId } of paid) {
    const { takingId } = offered;
    await takePayment(tx, { orderId, paymentId, method, amountCents, takingId, carriedBy }, who, at);
  }
  const parts = paid.flatMap(({ code, ...one }) => (code && takesCode(one.method) ? [{ ...one, code }] : []));
  await redeemVouchers(tx, { outletId: order.outletId, parts }, who, at);
  const charged = paid.flatMap(({ accountId, ...one }) =>
    accountId && one.method === "account" ? [{ ...one, accountId }] : [],
  );
  await chargeAccounts(tx, { outletId: order.outletId, parts: charged }, who, at);
  const [first] = charged;
  if (first && charged.length === paid.length) await billAccount(tx, orderId, first.accountId);
  await bookCash(tx, { orderId, floatCents: offered.floatCents }, who, at);
  await sealMoney(tx, orderId, who, at);
  // Whoever reads the journal learns no voucher's code.
  return { ...offered, ...offeredOf(offered), takenCents: taken.takenCents, changeCents };
}

function wholeIn(
  { method, givenCents }: { method: HandMethod | null; givenCents: number | null },
  dueCents: number,
): TakingInput {
  const given = method === "cash" ? givenCents : null;
  const whole = method && { method, amountCents: dueCents, givenCents: given, people: 1 };
  return { takingId: newId(), tenders: whole ? [whole] : [], tipCents: 0 };
}

/**
 * What the same gesture came to when it was sent before; locks the order's row. null: it is the first time.
 * @throws Refusal not_found, taking_reused
 */
export async function takenBefore(
  tx: Transaction,
  input: Paying & { orderId: string; outletIds: readonly string[] },
): Promise<{ changeCents: number } | null> {
  const { orderId, outletIds } = input;
  const [here] = await tx.execute(sql`
    select 1 from orders where id = ${orderId} and outlet_id = any(${sql.param([...outletIds])}::uuid[]) for update`);
  if (!here) throw new Refusal("not_found");
  if (!("tenders" in input)) return null;
  const { takingId, tenders, tipCents } = input;
  return findTaking(tx, orderId, { takingId, tenders, tipCents });
}
