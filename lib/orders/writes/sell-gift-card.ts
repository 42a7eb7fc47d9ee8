import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { sealExchange } from "@/lib/fiscal/writes/seal-exchange";
import { formatCents } from "@/lib/money";
import { enqueueMessage } from "@/lib/outbox/writes/enqueue-message";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { recordExchange } from "@/lib/till/writes/record-exchange";
import { giftCardRange } from "@/lib/vouchers/gift-card";
import { listIssued } from "@/lib/vouchers/queries/list-issued";
import type { IssuedVoucher } from "@/lib/vouchers/voucher";
import { issueVoucher } from "@/lib/vouchers/writes/issue-voucher";

export type SellingCard = {
  requestId: string;
  outletId: string;
  outletIds: readonly string[];
  amountCents: number;
  method: "cash" | "card_terminal" | "cheque";
  /** The notes and coins handed over; null: just the amount. */
  givenCents: number | null;
  floatCents: number | null;
  /** Whom it is mailed to; null: nobody. */
  email: string | null;
};

/**
 * Sells a gift card: money comes in, and the group owes as much to whoever holds the code. Nothing is sold yet, so nothing is
 * taxed. Sent twice under one id it is one card.
 * @throws Refusal not_found, gift_card_range, cash_short, drawer_closed, taking_reused
 */
export async function sellGiftCard(
  selling: SellingCard,
  who: Actor,
  at: Date = now(),
): Promise<IssuedVoucher & { changeCents: number }> {
  const { requestId, outletId, outletIds, amountCents, method, floatCents, email } = selling;
  if (!outletIds.includes(outletId)) throw new Refusal("not_found");
  const changeCents = changeOf(selling);
  return db.transaction(async (tx) => {
    const exchange = { id: requestId, outletId, kind: "gift_card" as const, method, amountCents };
    if (await recordExchange(tx, { ...exchange, floatCents }, who, at)) {
      const origin = { kind: "gift_card" as const, exchangeId: requestId };
      const voucherId = await issueVoucher(tx, { ...origin, outletId, amountCents }, who, at);
      if (email)
        await enqueueMessage(tx, {
          ...{ dedupeKey: `voucher:${voucherId}:sent`, kind: "gift_card_sent", orderId: null, locale: "fr" },
          ...{ recipient: email, payload: { voucherId } },
        });
      const about = { subject: "voucher", subjectId: voucherId, outletId };
      const after = { amountCents, method, mailed: email !== null };
      await record(tx, { action: "sellGiftCard", ...about, after }, who, at);
      await hint(tx, `orders:${outletId}`);
      await sealExchange(tx, { ...origin, outletId, amountCents, method, against: "gift_card" }, who, at);
    }
    const [card] = await listIssued(tx, { exchangeId: requestId });
    if (!card) throw new Error("the card was not issued");
    return { ...card, changeCents };
  });
}

function changeOf({ amountCents, method, givenCents }: SellingCard): number {
  const { leastCents, mostCents } = giftCardRange;
  if (amountCents < leastCents || amountCents > mostCents) {
    const [least, most] = [formatCents(leastCents, "fr"), formatCents(mostCents, "fr")];
    throw new Refusal("gift_card_range", { least, most }, "amountCents");
  }
  const given = (method === "cash" ? givenCents : null) ?? amountCents;
  if (given < amountCents)
    throw new Refusal("cash_short", { missing: formatCents(amountCents - given, "fr") }, "givenCents");
  return given - amountCents;
}
