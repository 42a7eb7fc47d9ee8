import { customer } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { hint } from "@/lib/outbox/writes/hint";
import { listOpenPayments } from "@/lib/payments/queries/get-payment";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { stripeIsUp } from "@/lib/server/stripe";
import { getPaying } from "../queries/get-paying";
import { closeSession } from "./close-session";
import { confirmOrder } from "./confirm-order";
import { lockPaying } from "./lock-paying";
import { planOnReceipt } from "./plan-on-receipt";

/**
 * The customer gives up paying online, or what was authorised is lost, and he pays at the door or at the counter; basket, number and time stay as they are.
 * The provider's page is closed first; if it had been paid, the order is placed as paid. A provider that does not answer
 * (or has just failed, and is not waited for again) keeps nobody from his pizza: the page is closed later by a job, and money that came is kept while it is due, else returned.
 * Asked twice it answers the same.
 * @throws Refusal not_found, payment_too_late, already_ended
 */
export async function switchToReceipt(token: string, at: Date = now()): Promise<{ paid: boolean }> {
  const order = await getPaying({ token });
  const open = stripeIsUp() ? await listOpenPayments(order.id) : [];
  for (const payment of open) {
    if ((await closeSession(payment.id, at)) === "paid") return { paid: true };
  }
  return db.transaction(async (tx) => {
    const now = await lockPaying(tx, { token });
    if (now.status === "expired") throw new Refusal("payment_too_late");
    if (now.status === "cancelled") throw new Refusal("already_ended", { status: now.status });
    const lost = now.status === "placed" && now.plan === "online" && now.dueCents > 0;
    if (now.status !== "awaiting_payment" && !lost) return { paid: now.dueCents === 0 };
    await planOnReceipt(tx, now.id);
    if (lost) {
      const about = { subject: "order", subjectId: now.id, outletId: now.outletId };
      await record(tx, { action: "payOnReceipt", ...about }, customer, at);
      await hint(tx, `orders:${now.outletId}`, `order:${now.token}`);
      return { paid: false };
    }
    await confirmOrder(tx, now, "payOnReceipt", customer, at);
    return { paid: false };
  });
}
