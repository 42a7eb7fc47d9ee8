import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { Refusal } from "@/lib/refusal";
import { usesBy } from "../queries/uses-by";
import { lockPromotions } from "./lock-promotions";
import { releaseHold } from "./release-hold";

/**
 * A change that waits to be paid keeps a use of the code it asks for, in the place of any it kept before; none of the code
 * its order has already.
 * @throws Refusal promotion_used_up, promotion_used_already
 */
export async function holdUse(
  tx: Transaction,
  { orderId, revisionId, promotionId }: { orderId: string; revisionId: string; promotionId: string | null },
  at: Date,
): Promise<void> {
  const promotions = await lockPromotions(tx, orderId, promotionId);
  await releaseHold(tx, orderId, at);
  const wanted = promotions.find(({ id }) => id === promotionId);
  if (!wanted || wanted.own) return;
  const { code } = wanted;
  const [counted, held] = await Promise.all([
    tx.execute(sql`
      update promotions set used = used + 1 where id = ${promotionId} and (uses_most is null or used < uses_most) returning id`),
    tx.execute(sql`
      insert into promotion_holds (revision_id, order_id, promotion_id, taken_at)
      select ${revisionId}::uuid, o.id, p.id, ${at.toISOString()}::timestamptz from promotions p, orders o
      where p.id = ${promotionId} and o.id = ${orderId} and (p.uses_each_most is null
        or p.uses_each_most > ${usesBy(sql`p.id`, sql`o.contact_phone`, sql`o.id`)})
      returning order_id`),
  ]);
  if (counted.length === 0) throw new Refusal("promotion_used_up", { code }, "code");
  if (held.length === 0) throw new Refusal("promotion_used_already", { code }, "code");
}
