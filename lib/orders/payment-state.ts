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
 * `paid` · `due`: placed, to be paid on receipt · `returned`: the money went back · `cancelled`.
 */
export type PaymentStage = "waiting" | "overdue" | "expired" | "paid" | "due" | "returned" | "cancelled";

export function stageOf(
  order: { status: OrderStatus; dueCents: number; refundedCents: number; expiresAt: Date | null },
  at: Date,
): PaymentStage {
  const { status, dueCents, refundedCents, expiresAt } = order;
  if (status === "awaiting_payment")
    return expiresAt && expiresAt.getTime() <= at.getTime() ? "overdue" : "waiting";
  if (status === "expired" || status === "cancelled") return refundedCents > 0 ? "returned" : status;
  return dueCents === 0 ? "paid" : "due";
}
