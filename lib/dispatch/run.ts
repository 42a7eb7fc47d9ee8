import type { Size } from "@/db/enums";
import type { Place } from "../outlets/place";
import { type Door, rideOrder } from "./ride-order";

/** A door of the courier's run. Only while the delivery is his: afterwards nothing of the customer is left here. */
export type RunStop = {
  orderId: string;
  number: number;
  state: "assigned" | "under_way";
  /** Boxed and within reach; an assigned order may still be in the oven. */
  ready: boolean;
  promisedAt: string;
  customerName: string;
  phone: string;
  addressLine: string;
  extra: string;
  postcode: string;
  city: string;
  place: Place | null;
  note: string;
  dueCents: number;
  alcohol: boolean;
  /** What must be ticked off before he leaves: see `boxes.ts`. */
  labels: number[];
  lines: { quantity: number; name: string; size: Size }[];
};

/** A delivery nobody took yet: enough to decide, nothing of who it is for. */
export type Offer = {
  orderId: string;
  number: number;
  promisedAt: string;
  postcode: string;
  city: string;
  kilometres: number | null;
  pieces: number;
};

/** A courier's screen. `done`: what he finished today, without a trace of who it was. */
export type CourierScreen = {
  stops: RunStop[];
  offers: Offer[];
  done: { delivered: number; failed: number; cashCents: number };
};

type Ordered = Door & { orderId: string };

/**
 * The doors still to reach, in the order in which the whole run was ridden: a door done does not shuffle the rest.
 * @param leaves when its courier left, or leaves at the earliest.
 */
export function stopsLeft<T extends Ordered>(
  open: readonly T[],
  ended: readonly Ordered[],
  home: Place,
  leaves: Date,
): T[] {
  // Whatever order they were read in, it is one ride.
  const all: Ordered[] = [...open, ...ended].toSorted((a, b) => (a.orderId < b.orderId ? -1 : 1));
  const order = rideOrder(all, home, leaves.getTime()).map(({ orderId }) => orderId);
  return open.toSorted((a, b) => order.indexOf(a.orderId) - order.indexOf(b.orderId));
}
