import type { OrderStatus, PaymentPlan } from "@/db/enums";

/** How paying for an order stands, as its customer may know it. */
export type PaymentState = {
  token: string;
  number: number;
  outletName: string;
  timezone: string;
  status: OrderStatus;
  plan: PaymentPlan;
  totalCents: number;
  dueCents: number;
  /** What the bank holds for us, not taken yet. */
  authorisedCents: number;
  /** ISO; until when an order awaiting payment keeps its ingredients and its time. */
  expiresAt: string | null;
  stage: PaymentStage;
  /** What went back or is on its way back, in cents. */
  refundedCents: number;
  /** The bank did not take money that was to go back: it is given back by hand. */
  refundFailed: boolean;
  /** Whether paying online can be offered now. */
  onlineUp: boolean;
};

/**
 * `waiting`: to be paid, on its page or otherwise · `overdue`: its time is over, it is being given up · `expired` ·
 * `paid` · `authorised` · `due`: placed, to be paid on receipt · `lost`: placed, and its bank did not give what it had authorised · `returned`: the money went back · `cancelled`.
 */
export type PaymentStage =
  | "waiting"
  | "overdue"
  | "expired"
  | "paid"
  | "authorised"
  | "due"
  | "lost"
  | "returned"
  | "cancelled";

export function stageOf(
  order: Pick<PaymentState, "status" | "plan" | "dueCents" | "authorisedCents" | "refundedCents"> & {
    expiresAt: Date | null;
  },
  at: Date,
): PaymentStage {
  const { status, dueCents, refundedCents, expiresAt } = order;
  if (status === "awaiting_payment")
    return expiresAt && expiresAt.getTime() <= at.getTime() ? "overdue" : "waiting";
  if (status === "expired" || status === "cancelled") return refundedCents > 0 ? "returned" : status;
  if (dueCents > 0) return status === "placed" && order.plan === "online" ? "lost" : "due";
  return order.authorisedCents > 0 ? "authorised" : "paid";
}
