import "server-only";
import { sql } from "drizzle-orm";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { db } from "@/lib/server/db";
import { findBake, type OfBake } from "./find-bake";

/**
 * A wrong tap at the oven: what was taken out lies in it still, its timer going on; what was put in was not. Only while
 * the order is under way; one that moved on by itself is recalled first.
 * @throws Refusal not_found, status_moved
 */
export async function undoBake({ outOnly, ...input }: OfBake & { outOnly: boolean }): Promise<void> {
  await db.transaction(async (tx) => {
    const { outletId, token, status, out } = await findBake(tx, input);
    if (status !== "preparing") throw new Refusal("status_moved", { status });
    // Undone twice, the second tap must not take back what the first one put right.
    if (out === outOnly)
      await tx.execute(
        out
          ? sql`update oven_bakes set taken_out_at = null, taken_out_by = null where id = ${input.bakeId}`
          : sql`delete from oven_bakes where id = ${input.bakeId}`,
      );
    await hint(tx, `orders:${outletId}`, `order:${token}`);
  });
}
