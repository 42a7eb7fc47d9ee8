import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { PromotionKind } from "@/db/enums";
import { Refusal } from "@/lib/refusal";
import { usesBy } from "../queries/uses-by";
import { stampsForPizza } from "../stamps";
import { spendStamps } from "./spend-stamps";

type Taking = {
  orderId: string;
  promotionId: string;
  code: string;
  /** An order written again after a loss has spent its stamps, whatever is known of them here. */
  onTrust?: boolean;
};

/**
 * An order takes a use of its promotion; written before, as the customer is known by its telephone number. The conditional
 * update decides who gets the last one, and holds the row until the commit, so that a customer's uses are counted after
 * those of whoever came a moment earlier.
 * @throws Refusal promotion_used_up, promotion_used_already, promotion_stamps_short
 */
export async function takeUse(
  tx: Transaction,
  { orderId, promotionId, code, onTrust = false }: Taking,
  at: Date,
): Promise<void> {
  const [counted, taken, spent] = await Promise.all([
    tx.execute<{ kind: PromotionKind }>(sql`
      update promotions set used = used + 1 where id = ${promotionId} and (uses_most is null or used < uses_most) returning kind`),
    // A statement of its own: it reads what a rival has committed meanwhile.
    tx.execute(sql`
      insert into promotion_uses as u (order_id, promotion_id, taken_at)
      select o.id, p.id, ${at.toISOString()}::timestamptz from promotions p, orders o
      where p.id = ${promotionId} and o.id = ${orderId} and (p.uses_each_most is null
        or p.uses_each_most > ${usesBy(sql`p.id`, sql`o.contact_phone`, sql`o.id`)})
      on conflict (order_id) do update set given_back_at = null, taken_at = excluded.taken_at,
        promotion_id = excluded.promotion_id where u.given_back_at is not null
      returning order_id`),
    spendStamps(tx, { orderId, promotionId, onTrust }, at),
  ]);
  if (counted.length === 0) throw new Refusal("promotion_used_up", { code }, "code");
  if (taken.length === 0) throw new Refusal("promotion_used_already", { code }, "code");
  if (counted[0]?.kind === "loyalty" && spent.length === 0)
    throw new Refusal("promotion_stamps_short", { code, missing: stampsForPizza }, "code");
}

/** An order that had given its use back stands again after all. @throws Refusal when there is none left for it. */
export async function retakeUse(tx: Transaction, orderId: string, at: Date): Promise<void> {
  const [use] = await tx.execute<{ promotionId: string; code: string }>(sql`
    select u.promotion_id as "promotionId", p.code from promotion_uses u join promotions p on p.id = u.promotion_id
    where u.order_id = ${orderId} and u.given_back_at is not null`);
  if (use) await takeUse(tx, { orderId, promotionId: use.promotionId, code: use.code }, at);
}
