import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { nextRound } from "../propose-rounds";
import { listReady } from "../queries/list-ready";
import { assignDeliveries } from "./assign-deliveries";

/** Colleagues who ask at the same moment take what was seen: looked at again so often. */
const mostTries = 5;

type Asking = { outletId: string; outletIds: readonly string[] };

/**
 * A courier asks for work and is given the best next round, whole; where a colleague is quicker, the next best. Asked again while he
 * has a round he is told that one.
 * @returns ids of its orders. @throws Refusal not_found, not_allowed, nothing_to_take, and already_taken where colleagues are always quicker.
 */
export async function takeNextRun(
  { outletId, outletIds }: Asking,
  who: Actor & { userId: string },
  at: Date = now(),
): Promise<string[]> {
  if (!outletIds.includes(outletId)) throw new Refusal("not_found");
  for (let tries = 1; ; tries += 1) {
    try {
      return await takeOnce(outletId, who, at);
    } catch (error) {
      const lost = error instanceof Refusal && ["already_taken", "status_moved"].includes(error.code);
      if (!lost || tries === mostTries) throw error;
    }
  }
}

const takeOnce = (outletId: string, who: Actor & { userId: string }, at: Date): Promise<string[]> =>
  db.transaction(async (tx) => {
    // One asking at a time per courier: a double tap is one round.
    await tx.execute(sql`select 1 from users where id = ${who.userId} for no key update`);
    const held = await tx.execute<{ id: string }>(sql`
      select order_id as id from deliveries
      where courier_id = ${who.userId} and outlet_id = ${outletId} and state in ('assigned', 'under_way') order by order_id`);
    if (held.length > 0) return held.map(({ id }) => id);
    const { ready, home } = await listReady(outletId, tx);
    const orderIds = nextRound(ready, home, at).map(({ orderId }) => orderId);
    if (orderIds.length === 0) throw new Refusal("nothing_to_take");
    const run = { orderIds, outletIds: [outletId], courierId: who.userId, from: ["ready"] } as const;
    await assignDeliveries(tx, run, who, at);
    return orderIds;
  });
