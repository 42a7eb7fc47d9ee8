import type Stripe from "stripe";
import { system } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { objectRefOf, type PaymentTold, toldBy } from "@/lib/payments/told";
import { recordDisputes } from "@/lib/payments/writes/record-disputes";
import { recordEvent } from "@/lib/payments/writes/record-event";
import { recordPayouts } from "@/lib/payments/writes/record-payouts";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { log } from "@/lib/server/log";
import { settlePayment } from "./settle-payment";
import { settleRefund } from "./settle-refund";

/** Applies an event of the provider's once; kinds that mean nothing to us are recorded and left alone. */
export async function applyEvent(event: Stripe.Event, at: Date = now()): Promise<void> {
  const seen = { id: event.id, type: event.type, objectRef: objectRefOf(event) };
  const told = toldBy(event);
  if (told.about === "payment") {
    const { payment } = told;
    const settled = await settlePayment(payment, at, seen);
    // Somebody paid for an order we do not have: nobody here sees it unless it is said.
    if (settled === "unknown" && payment.sessionRef && (payment.paid || payment.authorised))
      await recordStranger(payment, at);
  } else if (told.about === "refund") await settleRefund(told.refund, at, seen);
  else
    await db.transaction(async (tx) => {
      if (!(await recordEvent(tx, seen, at))) return;
      if (told.about === "payout") await recordPayouts(tx, [told.payout]);
      if (told.about === "dispute" && (await recordDisputes(tx, [told.dispute], told.toldAt)).length > 0)
        log.warn({ dispute: told.dispute.id, payment: told.dispute.paymentRef }, "a payment is disputed");
    });
}

/** In the journal, where the alarms look for it, and in the log. */
async function recordStranger({ paymentRef, sessionRef }: PaymentTold, at: Date): Promise<void> {
  log.error({ payment: paymentRef, session: sessionRef }, "money for no order of ours");
  const subjectId = paymentRef ?? sessionRef ?? "";
  const after = { session: sessionRef };
  const entry = { action: "strangePayment", subject: "payment", subjectId, outletId: null, after };
  await db.transaction((tx) => record(tx, entry, system, at));
}
