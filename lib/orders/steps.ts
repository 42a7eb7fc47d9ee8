import type { Mode, OrderStatus } from "@/db/enums";
import { isEnded } from "./status";
import type { StepName, TrackingStep } from "./tracking";

type Told = {
  status: OrderStatus;
  mode: Mode;
  acceptedAt: Date | null;
  events: readonly { to: OrderStatus; at: Date }[];
};

const stepOf: Partial<Record<OrderStatus, StepName>> = {
  placed: "placed",
  preparing: "preparing",
  ready: "ready",
  out_for_delivery: "out_for_delivery",
  delivered: "delivered",
  collected: "collected",
  cancelled: "cancelled",
  failed: "failed",
};

/** The stages of an order, past with their times and to come, as its customer reads them. */
export function stepsOf({ status, mode, acceptedAt, events }: Told): TrackingStep[] {
  const reached = new Map<StepName, Date>();
  for (const event of events) {
    const step = stepOf[event.to];
    if (step) reached.set(step, event.at);
  }
  if (acceptedAt) reached.set("accepted", acceptedAt);
  // A recalled order stands before what it had reached.
  if (status === "preparing") reached.delete("ready");
  if (status === "ready") reached.delete("out_for_delivery");
  const way: StepName[] =
    mode === "delivery" && status !== "collected"
      ? ["placed", "accepted", "preparing", "ready", "out_for_delivery", "delivered"]
      : ["placed", "accepted", "preparing", "ready", "collected"];
  const ended = status === "cancelled" || status === "failed";
  const shown = ended ? [...way.filter((step) => reached.has(step)), status as StepName] : way;
  const last = shown.findLast((step) => reached.has(step));
  return shown.map((step) => ({
    step,
    at: reached.get(step)?.toISOString() ?? null,
    current: step === last && !(isEnded(status) && !ended && step !== stepOf[status]),
  }));
}
