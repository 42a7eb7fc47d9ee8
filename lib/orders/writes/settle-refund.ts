import type { RefundStatus } from "@/lib/payments/settlement";
import type { RefundTold } from "@/lib/payments/told";
import { type ProviderEvent, recordEvent } from "@/lib/payments/writes/record-event";
import { recordRefund } from "@/lib/payments/writes/record-refund";
import { db } from "@/lib/server/db";
import { log } from "@/lib/server/log";
import { toldMoney } from "./told-money";

/**
 * Takes into the books what the provider says of a refund, in one transaction with the event that said it.
 * @returns where the refund stands, null when it is none of ours or the event was known.
 */
export async function settleRefund(
  told: RefundTold,
  at: Date,
  event?: ProviderEvent,
): Promise<RefundStatus | null> {
  const status = await db.transaction(async (tx) => {
    if (event && !(await recordEvent(tx, event, at))) return null;
    const status = await recordRefund(tx, told, at);
    if (status) await toldMoney(tx, { ref: told.refundRef }, at);
    return status;
  });
  if (status === "failed")
    log.error({ refund: told.refundRef }, "a refund failed: give the money back by hand");
  return status;
}
