import { listUnsettled } from "@/lib/payments/queries/list-unsettled";
import { now } from "@/lib/server/clock";
import { log } from "@/lib/server/log";
import { stripeIsUp } from "@/lib/server/stripe";
import { askPayment } from "./ask-payment";
import { sendRefund } from "./send-refund";
import { takeAuthorised } from "./take-authorised";
import { voidAuthorised } from "./void-authorised";

/** A silent provider costs 17 s a question; the next run goes on where this one stops. */
const budgetMs = 60_000;

/**
 * Asks the provider about every payment and refund whose end we do not know, as if it never told us anything by itself.
 * One at a time; what fails is asked again next time.
 */
export async function reconcilePayments(at: Date = now()): Promise<{ payments: number; refunds: number }> {
  const { paymentIds, takeIds, askIds, releaseIds, refundIds } = await listUnsettled(at);
  const until = performance.now() + budgetMs;
  const asks = [
    ...paymentIds.map((id) => () => askPayment(id, at)),
    ...releaseIds.map((id) => () => voidAuthorised(id, at)),
    ...takeIds.map((id) => () => takeAuthorised(id, at)),
    ...askIds.map((id) => () => askPayment(id, at)),
    ...refundIds.map((id) => () => sendRefund(id, at)),
  ];
  for (const ask of asks) if (performance.now() < until) await tried(ask);
  return {
    payments: paymentIds.length + takeIds.length + askIds.length + releaseIds.length,
    refunds: refundIds.length,
  };
}

async function tried(work: () => Promise<unknown>): Promise<void> {
  await work().catch((err) =>
    log.error({ err, stripeIsUp: stripeIsUp() }, "a payment could not be reconciled"),
  );
}
