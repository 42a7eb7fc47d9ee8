import type { Size } from "@/db/enums";
import type { Place } from "../outlets/place";
import { rideOrder } from "./ride-order";

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

type Ordered = { orderId: string; promisedAt: string; place: Place | null };

/** The doors still to reach, in the order in which the whole run was ridden: a door done does not shuffle the rest. */
export function stopsLeft<T extends Ordered>(open: readonly T[], ended: readonly Ordered[]): T[] {
  const all = [...open, ...ended].toSorted((a, b) => Date.parse(a.promisedAt) - Date.parse(b.promisedAt));
  const [first, ...others] = all;
  if (!first) return [];
  const order = rideOrder<Ordered>(first, others).map(({ orderId }) => orderId);
  return open.toSorted((a, b) => order.indexOf(a.orderId) - order.indexOf(b.orderId));
}
