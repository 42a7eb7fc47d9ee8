import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { customer, system } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { sealMoney } from "@/lib/fiscal/writes/seal-money";
import { hint } from "@/lib/outbox/writes/hint";
import { type Verdict, verdictOn } from "@/lib/payments/settlement";
import type { SessionTold } from "@/lib/payments/told";
import { capturePayment } from "@/lib/payments/writes/capture-payment";
import { closePayment } from "@/lib/payments/writes/close-payment";
import { type ProviderEvent, recordEvent } from "@/lib/payments/writes/record-event";
import { recordSession } from "@/lib/payments/writes/record-session";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { PayingOrder } from "../queries/get-paying";
import { confirmOrder } from "./confirm-order";
import { giveBack, uselessFor } from "./give-back";
import { lockPaying } from "./lock-paying";
import { placeAgain } from "./place-again";
import { settleProposal } from "./settle-proposal";

/** `known`: this very event was dealt with · `unknown`: the payment is none of ours · else what the payment is now. */
export type Settled = "known" | "unknown" | "open" | "closed" | "captured";

/**
 * The one way in which an online payment settles, whoever learnt of it: webhook, return page or reconciler. What the
 * provider says is applied once, however often, late or out of turn it is said: the order's row is locked first, and
 * only a payment not captured yet has an effect. An event is recorded in the same transaction.
 */
export async function settlePayment(
  told: SessionTold,
  at: Date = now(),
  event?: ProviderEvent,
): Promise<Settled> {
  return db.transaction(async (tx) => {
    if (event && !(await recordEvent(tx, event, at))) return "known";
    const found = await findPayment(tx, told);
    if (!found) return "unknown";
    const order = await lockPaying(tx, { orderId: found.orderId });
    const { id: paymentId, status } = await rereadPayment(tx, found.id);
    if (status === "captured") return "captured";
    await recordSession(tx, { paymentId, sessionRef: told.sessionRef });
    if (!told.paid || !told.paymentRef) {
      if (told.closed) await closePayment(tx, paymentId, "cancelled");
      return told.closed ? "closed" : "open";
    }
    const { amountCents, currency } = told;
    if (currency !== order.currency) throw new Error(`payment ${paymentId} was made in another currency`);
    const verdict = found.revisionId ? null : verdictOn(order, amountCents, at);
    await capturePayment(tx, { paymentId, paymentRef: told.paymentRef, amountCents }, at);
    const after = { amountCents, verdict: verdict?.what ?? "change", from: order.status };
    const entry = {
      action: "settlePayment",
      subject: "payment",
      subjectId: paymentId,
      outletId: order.outletId,
      after,
    };
    await record(tx, entry, system, at);
    await hint(tx, `orders:${order.outletId}`, `order:${order.token}`);
    const { revisionId } = found;
    if (verdict) await settleWhole(tx, order, { paymentId, amountCents, verdict }, at);
    else if (revisionId) await settleDifference(tx, order, { paymentId, amountCents, revisionId }, at);
    await sealMoney(tx, order.id, system, at);
    return "captured";
  });
}

/** The order was paid: it is placed, or what it has no use for goes back. */
async function settleWhole(
  tx: Transaction,
  order: PayingOrder,
  { paymentId, amountCents, verdict }: { paymentId: string; amountCents: number; verdict: Verdict },
  at: Date,
): Promise<void> {
  if (verdict.what === "place") await confirmOrder(tx, order, "pay", system, at);
  const stands = verdict.what !== "place_again" || (await placeAgain(tx, order, at));
  const givingBackCents = stands ? verdict.givingBackCents : amountCents;
  const back = { paymentId, amountCents: givingBackCents, reason: uselessFor(order) };
  if (givingBackCents > 0) await giveBack(tx, order, back, at);
}

/** The difference was paid: the change comes into force, or, where that is too late, the money goes back. */
async function settleDifference(
  tx: Transaction,
  order: PayingOrder,
  { paymentId, amountCents, revisionId }: { paymentId: string; amountCents: number; revisionId: string },
  at: Date,
): Promise<void> {
  const settled = await settleProposal(tx, { orderId: order.id, revisionId, onReceipt: false }, customer, at);
  const reason = settled === "started" ? "change_started" : "change_void";
  if (settled !== "applied") await giveBack(tx, order, { paymentId, amountCents, reason }, at);
}

type Found = { id: string; orderId: string; revisionId: string | null };

async function findPayment(tx: Transaction, told: SessionTold): Promise<Found | undefined> {
  const [payment] = await tx.execute<Found>(sql`
    select id, order_id as "orderId", revision_id as "revisionId" from payments
    where session_ref = ${told.sessionRef} or (session_ref is null and id::text = ${told.paymentId})`);
  return payment;
}

async function rereadPayment(tx: Transaction, id: string): Promise<{ id: string; status: string }> {
  const [payment] = await tx.execute<{ id: string; status: string }>(
    sql`select id, status from payments where id = ${id} for update`,
  );
  if (!payment) throw new Error(`payment ${id} is gone`);
  return payment;
}
