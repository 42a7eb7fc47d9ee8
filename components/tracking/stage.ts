import type { StepName, Tracking } from "@/lib/orders/tracking";

/** What is in the oven is a step on the way, not a place of its own. */
export type Stage = Exclude<StepName, "baking"> | "awaiting_payment" | "expired";

/** The one word for where an order is, as its customer is told it. */
export function stageOf({ status, steps }: Pick<Tracking, "status" | "steps">): Stage {
  if (status !== "placed") return status === "draft" ? "placed" : status;
  return steps.some(({ step, at }) => step === "accepted" && at) ? "accepted" : "placed";
}
