import type Stripe from "stripe";
import { objectRefOf, toldBy } from "@/lib/payments/told";
import { recordEvent } from "@/lib/payments/writes/record-event";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { log } from "@/lib/server/log";
import { settlePayment } from "./settle-payment";
import { settleRefund } from "./settle-refund";

/** Applies an event of the provider's once; kinds that mean nothing to us are recorded and left alone. */
export async function applyEvent(event: Stripe.Event, at: Date = now()): Promise<void> {
  const seen = { id: event.id, type: event.type, objectRef: objectRefOf(event) };
  const told = toldBy(event);
  if (told.about === "session") {
    const settled = await settlePayment(told.session, at, seen);
    // Somebody paid for an order we do not have: nobody here sees it unless it is said.
    if (settled === "unknown" && told.session.paid)
      log.error(
        { payment: told.session.paymentRef, session: told.session.sessionRef },
        "money for no order of ours",
      );
  } else if (told.about === "refund") await settleRefund(told.refund, at, seen);
  else await db.transaction((tx) => recordEvent(tx, seen, at));
}
