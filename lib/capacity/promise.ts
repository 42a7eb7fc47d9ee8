import { comingServices, lastOrderAt, nextOpening, openAt, serviceAt } from "../outlets/hours";
import type { Outlet } from "../outlets/outlet";
import { Refusal } from "../refusal";
import { addMinutes, clockTime } from "../time";
import { mostDaysAhead } from "./days-ahead";
import type { Hold, Load, Wish } from "./places";
import {
  holdsAt,
  horizonOf,
  minutesAfter,
  nextFree,
  notBefore,
  placesIn,
  readyFor,
  slotStarts,
  workFor,
} from "./slots";

/** `slot` null: as soon as possible. */
export type Wanted = Wish & { slot: Date | null };
export type Promised = { ticketAt: Date; readyBy: Date; promisedAt: Date; holds: Hold[] };

/**
 * The first time an outlet can keep, or the chosen one if it can be kept, with all it takes: places of slots, the work of
 * hands and oven before it is ready, a courier's time after.
 * @throws Refusal that says why a time cannot be had and, where there is one, the next that can.
 */
export function promiseFor(outlet: Outlet, { slot, ...wish }: Wanted, load: Load, at: Date): Promised {
  if (outlet.status !== "open") throw new Refusal("outlet_not_open_yet");
  return slot ? chosen(outlet, wish, slot, load, at) : soonest(outlet, wish, load, at);
}

/** Tried minute by minute: the first at which slots, hands, oven and a courier have room together. */
function soonest(outlet: Outlet, wish: Wish, load: Load, at: Date): Promised {
  const service = serviceAt(outlet, at);
  if (!service) throw shut(outlet, at);
  stopped(outlet, wish, at);
  const first = at.getTime() + outlet.prepMinutes * 60_000;
  const asked = { wish, work: workFor(outlet, wish) };
  let ready = Math.max(first, notBefore(outlet, wish, at));
  while (ready <= service.closes.getTime()) {
    const holds = holdsAt(outlet, asked, ready, { from: at.getTime(), first }, load);
    if (holds) {
      const readyBy = new Date(ready);
      return {
        ...{ ticketAt: at, readyBy, holds },
        promisedAt: roundUp(addMinutes(readyBy, minutesAfter(outlet, wish)), 5),
      };
    }
    ready = Math.floor(ready / 60_000 + 1) * 60_000;
  }
  throw new Refusal("slot_none_left", { next: said(nextFree(outlet, wish, load, at, at)) }, "slot");
}

/** @throws Refusal while the outlet takes no order, or no delivery, for now. */
function stopped({ means }: Outlet, { mode }: Wish, at: Date): void {
  const { pausedUntil, deliveryClosedUntil } = means;
  if (pausedUntil && Date.parse(pausedUntil) > at.getTime())
    throw new Refusal("outlet_paused", { until: pausedUntil }, "slot");
  if (mode === "delivery" && deliveryClosedUntil && Date.parse(deliveryClosedUntil) > at.getTime())
    throw new Refusal("delivery_paused", { until: deliveryClosedUntil }, "slot");
}

function chosen(outlet: Outlet, wish: Wish, slot: Date, load: Load, at: Date): Promised {
  if (slot <= at) throw new Refusal("slot_past", {}, "slot");
  if (slot >= horizonOf(outlet, at)) throw new Refusal("slot_too_far", { days: mostDaysAhead }, "slot");
  const service = comingServices(outlet, at, mostDaysAhead).find(
    ({ opens, closes }) => opens <= slot && slot <= closes,
  );
  if (!service) {
    const opens = said(nextOpening(outlet, slot));
    throw new Refusal("slot_closed", { slot: said(slot), opens }, "slot");
  }
  if (!slotStarts(outlet, service, wish).includes(slot.getTime()))
    throw new Refusal("slot_unknown", { slot: said(slot) }, "slot");
  if (at >= lastOrderAt(outlet, service)) throw shut(outlet, at);
  const readyBy = new Date(readyFor(outlet, slot.getTime(), wish));
  if (readyBy < addMinutes(at, outlet.prepMinutes)) throw new Refusal("slot_past", {}, "slot");
  const holds = placesIn(outlet, service, { wish, work: workFor(outlet, wish) }, slot.getTime(), load, at);
  if (!holds) {
    const next = nextFree(outlet, wish, load, at, slot) ?? nextFree(outlet, wish, load, at, at);
    throw new Refusal("slot_full", { slot: said(slot), next: said(next) }, "slot");
  }
  return { ticketAt: later(at, addMinutes(readyBy, -outlet.prepMinutes)), readyBy, promisedAt: slot, holds };
}

/** Why nothing is made at an instant: the doors are shut, or the last orders were taken. */
function shut(outlet: Outlet, at: Date): Refusal {
  const service = openAt(outlet, at);
  const opens = said(nextOpening(outlet, at));
  if (!service) return new Refusal("outlet_closed", { opens }, "slot");
  const last = clockTime(lastOrderAt(outlet, service), outlet.timezone);
  return new Refusal("last_order_passed", { last, opens }, "slot");
}

const later = (a: Date, b: Date): Date => (a.getTime() >= b.getTime() ? a : b);
const said = (at: Date | null): string => at?.toISOString() ?? "";
const roundUp = (at: Date, minutes: number): Date =>
  new Date(Math.ceil(at.getTime() / (minutes * 60_000)) * minutes * 60_000);
