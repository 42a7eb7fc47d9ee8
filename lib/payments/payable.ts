import type { PaymentPlan } from "@/db/enums";

/** Stripe takes no less than this in euros. */
const leastOnlineCents = 50;

/** How an order of this amount is paid: where a promotion leaves next to nothing, on receipt. */
export const planFor = (wished: PaymentPlan | undefined, totalCents: number): PaymentPlan =>
  wished === "online" && totalCents >= leastOnlineCents ? "online" : "on_receipt";
