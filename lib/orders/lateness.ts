import type { Mode, OrderStatus } from "@/db/enums";
import { promiseWindow } from "../promise-window";
import { addMinutes } from "../time";

/** An order under way, as far as its hour goes. */
export type Waiting = {
  status: OrderStatus;
  mode: Mode;
  promisedAt: Date;
  /** When its kitchen began, and when its courier left; null before that. */
  startedAt: Date | null;
  leftAt: Date | null;
  prepMinutes: number;
  rideMinutes: number;
  /** When it will be there by what else is to be made and ridden; null where nobody reckoned. */
  foreseenAt?: Date | null;
};

/** So long after the told time nobody feels forgotten; sooner a message would only worry. */
const patienceMinutes = 5;

/**
 * When an order will be there at the earliest, if its promise cannot be held any more; null while it can, or while it is
 * too little to speak of. On the next five minutes, never in the past.
 */
export function latenessOf(order: Waiting, at: Date): Date | null {
  const alone = earliest(order, at);
  if (!alone) return null;
  const there = order.foreseenAt ? later(alone, order.foreseenAt) : alone;
  const late = there.getTime() > addMinutes(promiseWindow(order.promisedAt).to, patienceMinutes).getTime();
  return late ? new Date(Math.ceil(there.getTime() / step) * step) : null;
}

const step = 5 * 60_000;

function earliest(order: Waiting, at: Date): Date | null {
  const ride = order.mode === "delivery" ? order.rideMinutes : 0;
  if (order.status === "placed") return addMinutes(at, order.prepMinutes + ride);
  if (order.status === "preparing") {
    const ready = addMinutes(order.startedAt ?? at, order.prepMinutes);
    return addMinutes(later(ready, at), ride);
  }
  // What waits at the counter waits for its customer.
  if (order.mode === "takeaway") return null;
  if (order.status === "ready") return addMinutes(at, ride);
  if (order.status === "out_for_delivery") return later(addMinutes(order.leftAt ?? at, ride), at);
  return null;
}

const later = (a: Date, b: Date): Date => (a.getTime() >= b.getTime() ? a : b);
