import type { StepName, Tracking } from "@/lib/orders/tracking";

/** The one word for where an order is, as its customer is told it. */
export function stageOf({ status, steps }: Pick<Tracking, "status" | "steps">): StepName {
  if (status === "expired") return "cancelled";
  if (status === "awaiting_payment") return "placed";
  if (status !== "placed") return status === "draft" ? "placed" : status;
  return steps.some(({ step, at }) => step === "accepted" && at) ? "accepted" : "placed";
}
