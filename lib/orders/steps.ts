import type { Mode, OrderStatus } from "@/db/enums";
import { isEnded } from "./status";
import type { StepName, TrackingStep } from "./tracking";

type Told = {
  status: OrderStatus;
  mode: Mode;
  acceptedAt: Date | null;
  /** When its first pizza went into the oven, where the kitchen says so. */
  bakedAt?: Date | null;
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
export function stepsOf({ status, mode, acceptedAt, bakedAt, events }: Told): TrackingStep[] {
  const reached = new Map<StepName, Date>();
  for (const event of events) {
    const step = stepOf[event.to];
    if (step) reached.set(step, event.at);
  }
  if (acceptedAt) reached.set("accepted", acceptedAt);
  if (bakedAt) reached.set("baking", bakedAt);
  // A recalled order stands before what it had reached.
  if (status === "preparing") reached.delete("ready");
  if (status === "ready") reached.delete("out_for_delivery");
  const way: StepName[] =
    mode === "delivery" && status !== "collected"
      ? ["placed", "accepted", "preparing", "baking", "ready", "out_for_delivery", "delivered"]
      : ["placed", "accepted", "preparing", "baking", "ready", "collected"];
  const ended = status === "cancelled" || status === "failed";
  // A kitchen that keeps no timers never says that something is in the oven.
  const shown = ended
    ? [...way.filter((step) => reached.has(step)), status as StepName]
    : way.filter((step) => step !== "baking" || reached.has(step));
  const last = shown.findLast((step) => reached.has(step));
  return shown.map((step) => ({
    step,
    at: reached.get(step)?.toISOString() ?? null,
    current: step === last && !(isEnded(status) && !ended && step !== stepOf[status]),
  }));
}
