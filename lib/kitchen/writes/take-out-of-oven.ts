import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { getKitchen } from "@/lib/capacity/queries/get-kitchen";
import { moveOrder } from "@/lib/orders/writes/move-order";
import { hint } from "@/lib/outbox/writes/hint";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { allOut } from "../oven";
import { hasRemake } from "../queries/has-remake";
import { readBaked } from "../queries/read-baked";
import { findBake, type OfBake } from "./find-bake";

/**
 * A pizza comes out of the oven. With the last one of its order the order is ready by itself and its customer knows, unless
 * cutting and packing has a screen of its own, which says so then. Taken out twice, it is out once.
 * @throws Refusal not_found
 */
export async function takeOutOfOven(
  input: OfBake,
  who: Actor,
  at: Date = now(),
): Promise<{ ready: boolean }> {
  return db.transaction(async (tx) => {
    const { orderId, outletId, token, status, out } = await findBake(tx, input);
    if (out) return { ready: status === "ready" };
    await tx.execute(sql`
      update oven_bakes set taken_out_at = greatest(put_in_at, ${at.toISOString()}::timestamptz), taken_out_by = ${who.userId}::uuid
      where id = ${input.bakeId}`);
    await hint(tx, `orders:${outletId}`, `order:${token}`);
    if (status !== "preparing") return { ready: false };
    const { packsApart } = await getKitchen(outletId, tx);
    if (packsApart || (await hasRemake(tx, orderId)) || !allOut({ lines: await readBaked(tx, orderId) }))
      return { ready: false };
    await moveOrder(tx, { orderId, outletIds: input.outletIds, move: "finish" }, who, at);
    return { ready: true };
  });
}
