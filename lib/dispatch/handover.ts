import type { DeliveryState, FailureCode, Mode, OrderStatus, Size } from "@/db/enums";
import type { Place } from "../outlets/place";
import type { SeenAt } from "./position";

/** An order on its way out of the house, as the dispatch board shows it. Instants are ISO. */
export type Handover = {
  orderId: string;
  number: number;
  mode: Mode;
  /** Eaten here: handed over like a takeaway. */
  onSite: boolean;
  status: Extract<OrderStatus, "placed" | "preparing" | "ready" | "out_for_delivery" | "failed">;
  promisedAt: string;
  readyBy: string;
  /** When it took its present status. */
  since: string;
  dueCents: number;
  /** Somebody's age must be looked at. */
  alcohol: boolean;
  lines: HandoverLine[];
  courier: { id: string; name: string; state: DeliveryState } | null;
  failureCode: FailureCode | null;
  addressLine: string | null;
  postcode: string | null;
  city: string | null;
  /** null where the address could not be placed, and for those who need not know it. */
  place: Place | null;
  /** null for those who need not know who it is for. */
  customer: { name: string; phone: string } | null;
};

export type HandoverLine = { quantity: number; name: string; size: Size };

export type Columns = { toMake: Handover[]; ready: Handover[]; onTheWay: Handover[]; back: Handover[] };

/** The board's columns, the oldest promise first. */
export function columnsOf(orders: readonly Handover[]): Columns {
  const sorted = orders.toSorted(
    (a, b) => Date.parse(a.promisedAt) - Date.parse(b.promisedAt) || a.number - b.number,
  );
  const of = (...statuses: Handover["status"][]) => sorted.filter(({ status }) => statuses.includes(status));
  return {
    toMake: of("placed", "preparing"),
    ready: of("ready"),
    onTheWay: of("out_for_delivery"),
    back: of("failed"),
  };
}

/** Couriers see where a delivery goes only once it is theirs. */
export const withoutPeople = (orders: readonly Handover[]): Handover[] =>
  orders.map((order) => ({ ...order, customer: null, addressLine: null, place: null }));

/** Somebody who rides, and what he has in hand. */
export type Courier = {
  id: string;
  name: string;
  assigned: number;
  underWay: number;
  leftAt: string | null;
  cashCents: number;
  /** Where he was last, when he tells it; only while he is on the way. */
  seen: SeenAt | null;
};

/**
 * Deliveries nobody took, with when each is boxed: since it was, or as the kitchen thinks. What should be out by now and is not is
 * left out until it is: nobody knows when, and a courier who waits for it waits for nothing.
 */
export const waitingOf = (orders: readonly Handover[], at: Date): (Handover & { readyAt: string })[] =>
  orders
    .filter(({ mode, courier }) => mode === "delivery" && !courier)
    .filter(
      ({ status, readyBy }) =>
        status === "ready" || (status === "preparing" && Date.parse(readyBy) > at.getTime()),
    )
    .map((order) => ({ ...order, readyAt: order.status === "ready" ? order.since : order.readyBy }));
