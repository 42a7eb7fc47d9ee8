import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { PaymentMethod } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { sealMoney } from "@/lib/fiscal/writes/seal-money";
import { formatCents } from "@/lib/money";
import { dueCents } from "@/lib/orders/queries/due";
import { takePayment } from "@/lib/payments/writes/take-payment";
import { Refusal } from "@/lib/refusal";
import { changeOf } from "../cash";

/** How the customer pays on receipt; null when nothing is due. `givenCents`: the cash handed over, null for the exact amount. */
export type Tender = { method: Exclude<PaymentMethod, "online"> | null; givenCents: number | null };

export type Taken = Tender & { takenCents: number; changeCents: number };

/**
 * Takes all that is due of an order whose row the caller holds locked. Nothing due: nothing is taken, whatever the method.
 * @throws Refusal payment_due without a method, cash_short when too little was given.
 */
export async function takeDue(
  tx: Transaction,
  { orderId, method, givenCents }: Tender & { orderId: string },
  who: Actor,
  at: Date,
): Promise<Taken> {
  const [order] = await tx.execute<{ due: number }>(
    sql`select ${dueCents} as due from orders o where o.id = ${orderId}`,
  );
  const due = order?.due ?? 0;
  if (due <= 0) return { method: null, givenCents: null, takenCents: 0, changeCents: 0 };
  if (method === null) throw new Refusal("payment_due", { amount: formatCents(due, "fr") }, "method");
  const given = method === "cash" ? givenCents : null;
  const changeCents = changeOf(due, given);
  const takenCents = await takePayment(tx, { orderId, method, amountCents: due }, who, at);
  await sealMoney(tx, orderId, who, at);
  return { method, givenCents: given, takenCents, changeCents };
}
