import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { Refusal } from "@/lib/refusal";
import { lockStanding } from "./lock-standing";
import { putInForce } from "./put-in-force";
import { renewPromise } from "./renew-promise";
import { tellChanged } from "./tell-changed";
import { voidProposal } from "./void-proposal";

/** `applied`: the kitchen works from it now · `started`: the kitchen was faster · `void`: it is not waiting any more, or cannot be made. */
export type SettledProposal = "applied" | "started" | "void";

/**
 * What a proposal waited for has come: its payment, or the word that the difference is paid on receipt. It comes into force if
 * its order still stands where it can be changed; the order's row decides against the kitchen. The caller has the outlet's turn.
 */
export async function settleProposal(
  tx: Transaction,
  { orderId, revisionId, onReceipt }: { orderId: string; revisionId: string; onReceipt: boolean },
  who: Actor,
  at: Date,
): Promise<SettledProposal> {
  const standing = await lockStanding(tx, orderId);
  if (!standing) throw new Refusal("not_found");
  const { proposal } = standing;
  if (standing.startedAt && proposal?.id !== revisionId) return "started";
  if (standing.status !== "placed" || proposal?.id !== revisionId) return "void";
  const paid = onReceipt || standing.paidCents >= proposal.totalCents;
  try {
    if (!paid) throw new Refusal("payment_due");
    await tx.transaction(async (inner) => {
      const outlet = await getOutlet(standing.slug, inner);
      if (!outlet) throw new Refusal("not_found");
      const { terms, seq, totalCents } = proposal;
      const short = await putInForce(inner, outlet, { orderId, revisionId, terms, onReceipt }, at);
      if (short.length > 0) throw new Refusal("sold_out", { name: "", left: 0 });
      // A time the order had before is the kitchen's to keep; one taken with the proposal may have passed while it waited.
      if (terms.row.ready_by !== standing.promised.readyBy.toISOString())
        await renewPromise(inner, orderId, at);
      await tellChanged(inner, standing, { seq, totalCents, backCents: 0 }, who, at);
    });
    return "applied";
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await voidProposal(tx, orderId, "impossible", at);
    return "void";
  }
}
