import "server-only";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import type { DoorProof } from "@/lib/orders/door-proof";
import { keepProof } from "@/lib/orders/writes/keep-proof";
import { moveOrder } from "@/lib/orders/writes/move-order";
import { type Paying, takeDue, takenBefore } from "@/lib/orders/writes/take-due";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { SentGesture } from "../sent-gesture";
import { checkAge } from "./check-age";
import { endDelivery } from "./end-delivery";
import { landOnce } from "./land-once";

type Delivered = Paying & {
  orderId: string;
  outletIds: readonly string[];
  courierId: string | null;
  ageChecked: boolean;
  /** Asked of couriers where their outlet asks for it, never of who says it for them. */
  proof?: DoorProof | null;
  sent?: SentGesture | null;
};

/**
 * Handed over at the door: what is due is taken and the order ends, in one transaction.
 * Sent twice under one key, or for one taking of money, it answers the same.
 * @returns what the customer gets back in cash.
 * @throws Refusal not_found, already_ended, status_moved, age_unchecked, proof_missing, door_pin_wrong, and what `takeDue` refuses.
 */
export async function markDelivered(
  input: Delivered,
  who: Actor,
  at: Date = now(),
): Promise<{ changeCents: number }> {
  const { orderId, outletIds, courierId, ageChecked, proof = null, sent = null, ...paying } = input;
  const landing = { orderId, outletIds, courierId, gesture: "deliver", sent } as const;
  return db.transaction((tx) =>
    landOnce(tx, landing, at, async (made) => {
      const before = await takenBefore(tx, input);
      if (before) return before;
      const { outletId } = await moveOrder(tx, { orderId, outletIds, move: "deliver" }, who, made);
      const carriedBy = await endDelivery(tx, { orderId, courierId, state: "delivered" }, made);
      const proved = courierId ? await keepProof(tx, { orderId, outletId, proof }, made) : "none";
      const hasAlcohol = await checkAge(tx, orderId, ageChecked);
      // Money is booked when we hear of it: its day may be closed only after that.
      const taken = await takeDue(tx, { orderId, carriedBy, ...paying }, who, at);
      const after = { ...taken, ...(hasAlcohol && { ageChecked }), ...(proved !== "none" && { proved }) };
      const entry = { action: "markDelivered", subject: "order", subjectId: orderId, outletId, after };
      await record(tx, entry, who, at);
      return { changeCents: taken.changeCents };
    }),
  );
}
