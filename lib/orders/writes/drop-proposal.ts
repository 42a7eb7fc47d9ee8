import { listOpenPayments } from "@/lib/payments/queries/get-payment";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { getPaying, type Paying } from "../queries/get-paying";
import type { VoidReason } from "../terms";
import { closeSession } from "./close-session";
import { lockPaying } from "./lock-paying";
import { lockStanding } from "./lock-standing";
import { voidProposal } from "./void-proposal";

/** `paid`: somebody had paid a moment earlier, and the change is in force · `unknown`: the provider does not say, it waits. */
export type Dropped = "void" | "paid" | "none" | "unknown";

/** The customer keeps his order as it was. First nobody can pay for the change any more, then what it held is free. */
export const dropProposal = (token: string, at: Date = now()): Promise<Dropped> =>
  drop({ token }, "dropped", at);

/** A change not paid in time comes to nothing, in the same way. */
export const expireProposal = (orderId: string, at: Date = now()): Promise<Dropped> =>
  drop({ orderId }, "expired", at);

async function drop(which: Paying, why: VoidReason, at: Date): Promise<Dropped> {
  const { id } = await getPaying(which);
  for (const payment of (await listOpenPayments(id)).filter(({ revisionId }) => revisionId)) {
    const closing = await closeSession(payment.id, at);
    if (closing !== "closed") return closing;
  }
  return db.transaction(async (tx) => {
    await lockPaying(tx, { orderId: id });
    const proposal = (await lockStanding(tx, id))?.proposal;
    if (!proposal || (why === "expired" && proposal.expiresAt.getTime() > at.getTime())) return "none";
    await voidProposal(tx, id, why, at);
    return "void";
  });
}
