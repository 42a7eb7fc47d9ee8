import type { StepName, Tracking } from "@/lib/orders/tracking";

export type Stage = StepName | "awaiting_payment" | "expired";

/** The one word for where an order is, as its customer is told it. */
export function stageOf({ status, steps }: Pick<Tracking, "status" | "steps">): Stage {
  if (status !== "placed") return status === "draft" ? "placed" : status;
  return steps.some(({ step, at }) => step === "accepted" && at) ? "accepted" : "placed";
}
