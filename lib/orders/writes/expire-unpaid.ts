import { now } from "@/lib/server/clock";
import { log } from "@/lib/server/log";
import { listUnpaid } from "../queries/list-unpaid";
import { closeSession } from "./close-session";
import { expireProposal } from "./drop-proposal";
import { expireOrder } from "./expire-order";

/** A silent provider costs 17 s a question; the next run goes on where this one stops. */
const budgetMs = 60_000;

/**
 * Gives up orders and changes whose time to pay is over, and closes pages left open for orders that wait for no payment any more.
 * One at a time, so that a provider in trouble is not stormed; one that fails does not keep the others waiting.
 */
export async function expireUnpaid(at: Date = now()): Promise<{ expired: number; closed: number }> {
  const { overdue, proposed, strays } = await listUnpaid(at);
  let expired = 0;
  let closed = 0;
  const until = performance.now() + budgetMs;
  for (const orderId of overdue) {
    if (performance.now() > until) break;
    if ((await tried(() => expireOrder(orderId, at))) === "expired") expired += 1;
  }
  for (const orderId of proposed) {
    if (performance.now() > until) break;
    if ((await tried(() => expireProposal(orderId, at))) === "void") expired += 1;
  }
  for (const paymentId of strays) {
    if (performance.now() > until) break;
    if ((await tried(() => closeSession(paymentId, at))) === "closed") closed += 1;
  }
  return { expired, closed };
}

async function tried<T>(work: () => Promise<T>): Promise<T | null> {
  return work().catch((err) => {
    log.error({ err }, "an unpaid order could not be given up");
    return null;
  });
}
