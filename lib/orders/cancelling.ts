import type { OrderStatus } from "@/db/enums";
import type { Permission } from "../staff/permissions";
import { moves } from "./status";

/** Whether pizzas may be lying about: from then on it takes a reason. */
export const isBegun = (status: OrderStatus): boolean =>
  (moves.cancelStarted.from as readonly OrderStatus[]).includes(status);

/**
 * What somebody must be allowed to cancel an order as staff, himself or by his PIN: what is cooked is lost, and what was paid goes
 * back. null: whoever may cancel at all.
 */
export function wordNeeded(status: OrderStatus, paidCents: number): Permission | null {
  if (isBegun(status)) return "orders.cancel_started";
  return paidCents > 0 ? "refunds.decide" : null;
}
