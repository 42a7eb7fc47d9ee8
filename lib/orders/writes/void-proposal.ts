import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { releaseCapacity } from "@/lib/capacity/writes/release-capacity";
import { hint } from "@/lib/outbox/writes/hint";
import { releaseHold } from "@/lib/promotions/writes/release-hold";
import { lockLevels } from "@/lib/stock/writes/lock-levels";
import { releaseReservations } from "@/lib/stock/writes/release-reservations";
import type { VoidReason } from "../terms";

type Row = { id: string; outlet_id: string; public_token: string };

/**
 * A change that waits for its payment comes to nothing: what it held is free, the page on which it could be paid is
 * closed by a job, and money that still comes goes back. The caller holds the order's row locked.
 * @returns whether there was one.
 */
export async function voidProposal(
  tx: Transaction,
  orderId: string,
  why: VoidReason,
  at: Date,
): Promise<boolean> {
  const [proposal] = await tx.execute<Row>(sql`
    update order_revisions r set state = 'void', terms = jsonb_build_object('voided', ${why}::text)
    from orders o where o.id = r.order_id and r.order_id = ${orderId} and r.state = 'proposed'
    returning r.id, o.outlet_id, o.public_token`);
  if (!proposal) return false;
  // All its order holds, in one order: whoever called goes on with the rest of it.
  await lockLevels(tx, proposal.outlet_id, orderId, []);
  await releaseReservations(tx, orderId, at, proposal.id);
  await releaseCapacity(tx, orderId, proposal.id);
  // What replaces it lets go of the code's use itself, after all that is locked before promotions are.
  if (why !== "replaced") await releaseHold(tx, orderId, at);
  await tx.execute(sql`
    select enqueue_job('close_page', json_build_object('id', id), null, 'page:' || id)
    from payments where revision_id = ${proposal.id} and status = 'pending'`);
  await hint(
    tx,
    `availability:${proposal.outlet_id}`,
    `orders:${proposal.outlet_id}`,
    `order:${proposal.public_token}`,
  );
  return true;
}
