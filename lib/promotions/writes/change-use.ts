import type { Transaction } from "@/db/client";
import { giveUseBack } from "./give-use-back";
import { lockPromotions } from "./lock-promotions";
import { releaseHold } from "./release-hold";
import { takeUse } from "./take-use";

/**
 * A changed order comes into force with this promotion: of the one it has nothing moves; another one's use goes back, and
 * the new one's is taken, which the change may have held until now.
 * @param promotionId undefined: it keeps what it has.
 * @throws Refusal promotion_used_up, promotion_used_already
 */
export async function changeUse(
  tx: Transaction,
  { orderId, promotionId }: { orderId: string; promotionId: string | null | undefined },
  at: Date,
): Promise<void> {
  const promotions = await lockPromotions(tx, orderId, promotionId ?? null);
  await releaseHold(tx, orderId, at);
  const own = promotions.find((one) => one.own);
  if (promotionId === undefined || promotionId === (own?.id ?? null)) return;
  if (own) await giveUseBack(tx, orderId, at);
  const wanted = promotions.find(({ id }) => id === promotionId);
  if (wanted) await takeUse(tx, { orderId, promotionId: wanted.id, code: wanted.code }, at);
}
