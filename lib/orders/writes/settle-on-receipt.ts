import { customer } from "@/lib/actor";
import { sealMoney } from "@/lib/fiscal/writes/seal-money";
import { listOpenPayments } from "@/lib/payments/queries/get-payment";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { getPaying } from "../queries/get-paying";
import { closeSession } from "./close-session";
import { lockPaying } from "./lock-paying";
import { lockStanding } from "./lock-standing";
import { type SettledProposal, settleProposal } from "./settle-proposal";

/**
 * The customer pays the difference of a change at the door or at the counter after all: the provider's page is closed first,
 * then the change comes into force. If the page had been paid, it is in force already.
 * @throws Refusal already_started, status_moved
 */
export async function settleOnReceipt(token: string, at: Date = now()): Promise<{ paid: boolean }> {
  const order = await getPaying({ token });
  for (const payment of (await listOpenPayments(order.id)).filter(({ revisionId }) => revisionId)) {
    if ((await closeSession(payment.id, at)) === "paid") return { paid: true };
  }
  const settled = await db.transaction(async (tx): Promise<SettledProposal | { startedAt: string }> => {
    await lockPaying(tx, { token });
    const standing = await lockStanding(tx, order.id);
    if (standing?.startedAt) return { startedAt: standing.startedAt };
    if (!standing?.proposal) return "void";
    const proposal = { orderId: order.id, revisionId: standing.proposal.id, onReceipt: true };
    const settled = await settleProposal(tx, proposal, customer, at);
    await sealMoney(tx, order.id, customer, at);
    return settled;
  });
  if (typeof settled === "object") throw new Refusal("already_started", { at: settled.startedAt });
  if (settled !== "applied") throw new Refusal("status_moved", { status: "placed" });
  return { paid: false };
}
