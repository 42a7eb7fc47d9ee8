import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { moveOrder } from "@/lib/orders/writes/move-order";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { hasRemake } from "../queries/has-remake";

/** The order leaves the kitchen's board, boxed; nothing of it is in the oven then. @throws Refusal not_found, already_ended, status_moved or remake_open. */
export async function markReady(
  input: { orderId: string; outletIds: readonly string[] },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    await moveOrder(tx, { ...input, move: "finish" }, who, at);
    if (await hasRemake(tx, input.orderId)) throw new Refusal("remake_open");
    await tx.execute(sql`
      update oven_bakes set taken_out_at = greatest(put_in_at, ${at.toISOString()}::timestamptz), taken_out_by = ${who.userId}::uuid
      where taken_out_at is null and line_id in (select id from order_lines where order_id = ${input.orderId})`);
  });
}
