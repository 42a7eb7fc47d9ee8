import type { PaymentPlan } from "@/db/enums";

/**
 * What becomes of the money when an order comes to another total: `backCents` goes back, `dueCents` is asked for. `propose`: it
 * is to be paid online first, and until then the order stands as it was.
 */
export type Balance = { what: "apply" | "propose"; backCents: number; dueCents: number };

/** @param paidCents what was paid of it and not given back as of no use. */
export function balanceOf(
  order: { paidCents: number; plan: PaymentPlan },
  totalCents: number,
  difference: PaymentPlan = "on_receipt",
): Balance {
  const dueCents = Math.max(0, totalCents - order.paidCents);
  const backCents = Math.max(0, order.paidCents - totalCents);
  const online = order.plan === "online" && order.paidCents > 0 && difference === "online";
  return { what: dueCents > 0 && online ? "propose" : "apply", backCents, dueCents };
}
