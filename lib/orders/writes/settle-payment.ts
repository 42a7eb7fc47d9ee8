import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { PaymentStatus } from "@/db/enums";
import { customer, system } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { sealMoney } from "@/lib/fiscal/writes/seal-money";
import { hint } from "@/lib/outbox/writes/hint";
import { type Verdict, verdictOn } from "@/lib/payments/settlement";
import type { PaymentTold } from "@/lib/payments/told";
import { authorisePayment } from "@/lib/payments/writes/authorise-payment";
import { capturePayment } from "@/lib/payments/writes/capture-payment";
import { closePayment } from "@/lib/payments/writes/close-payment";
import { type ProviderEvent, recordEvent } from "@/lib/payments/writes/record-event";
import { recordSession } from "@/lib/payments/writes/record-session";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { PayingOrder } from "../queries/get-paying";
import { confirmOrder } from "./confirm-order";
import { giveBack, giveExcessBack, uselessFor } from "./give-back";
import { lockPaying } from "./lock-paying";
import { placeAgain } from "./place-again";
import { settleProposal } from "./settle-proposal";
import { tellPaymentNeeded } from "./tell-payment-needed";

/** `known`: this very event was dealt with · `unknown`: the payment is none of ours · else what the payment is now. */
export type Settled = "known" | "unknown" | "open" | "closed" | "authorised" | "captured";

/**
 * The one way in which an online payment settles, whoever learnt of it: webhook, return page, reconciler or whoever took it.
 * What the provider says is applied once, however often, late or out of turn it is said: the order's row is locked first, a
 * payment is authorised once and captured once. An event is recorded in the same transaction.
 */
export async function settlePayment(
  told: PaymentTold,
  at: Date = now(),
  event?: ProviderEvent,
): Promise<Settled> {
  return db.transaction(async (tx) => {
    if (event && !(await recordEvent(tx, event, at))) return "known";
    const found = await findPayment(tx, told);
    if (!found) return "unknown";
    const order = await lockPaying(tx, { orderId: found.orderId });
    const payment = await rereadPayment(tx, found.id);
    if (payment.status === "captured") return "captured";
    if (told.sessionRef) await recordSession(tx, { paymentId: payment.id, sessionRef: told.sessionRef });
    // Once it is authorised the payment itself says what is taken of it; its page only knows what it was asked for.
    if (payment.authorised && (told.sessionRef || told.authorised)) return settledAs(payment);
    if (told.paymentRef && (told.paid || told.authorised))
      return settleMoney(tx, order, { ...found, ...payment }, { ...told, paymentRef: told.paymentRef }, at);
    if (told.closed) {
      await closePayment(tx, payment.id, "cancelled");
      if (payment.status === "authorised") await tellPaymentNeeded(tx, order.id, payment.id, at);
    }
    return told.closed ? "closed" : "open";
  });
}

type Known = Found & Payment;
type Paid = PaymentTold & { paymentRef: string };

/** Money was taken, or is authorised: for an order that waited it is the same. */
async function settleMoney(
  tx: Transaction,
  order: PayingOrder,
  { id: paymentId, revisionId, authorised }: Known,
  { paymentRef, amountCents, currency, paid }: Paid,
  at: Date,
): Promise<Settled> {
  if (currency !== order.currency) throw new Error(`payment ${paymentId} was made in another currency`);
  const verdict = authorised || revisionId ? null : verdictOn(order, amountCents, at);
  const money = { paymentId, paymentRef, amountCents };
  await (paid ? capturePayment(tx, money, at) : authorisePayment(tx, money, at));
  const after = {
    ...{ amountCents, from: order.status },
    verdict: verdict?.what ?? (authorised ? "taken" : "change"),
  };
  const about = { subject: "payment", subjectId: paymentId, outletId: order.outletId };
  await record(tx, { action: paid ? "settlePayment" : "authorisePayment", ...about, after }, system, at);
  await hint(tx, `orders:${order.outletId}`, `order:${order.token}`);
  if (authorised) await giveExcessBack(tx, order, { paymentId, amountCents }, at);
  else if (verdict) await settleWhole(tx, order, { paymentId, amountCents, verdict }, at);
  else if (revisionId) await settleDifference(tx, order, { paymentId, amountCents, revisionId }, at);
  await sealMoney(tx, order.id, system, at);
  return paid ? "captured" : "authorised";
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

async function findPayment(tx: Transaction, told: PaymentTold): Promise<Found | undefined> {
  const [payment] = await tx.execute<Found>(sql`
    select id, order_id as "orderId", revision_id as "revisionId" from payments
    where session_ref = ${told.sessionRef}
      or (id::text = ${told.paymentId} and (session_ref is null or ${told.sessionRef}::text is null))`);
  return payment;
}

/** `authorised`: it was at some time, whatever it is now. */
type Payment = { id: string; status: PaymentStatus; authorised: boolean };

async function rereadPayment(tx: Transaction, id: string): Promise<Payment> {
  const [payment] = await tx.execute<Payment>(
    sql`select id, status, authorised_at is not null as authorised from payments where id = ${id} for update`,
  );
  if (!payment) throw new Error(`payment ${id} is gone`);
  return payment;
}

const settledAs = ({ status }: Payment): Settled => (status === "authorised" ? "authorised" : "closed");
