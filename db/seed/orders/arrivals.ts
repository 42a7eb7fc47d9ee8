import { type Service, servicesOf } from "@/lib/outlets/hours";
import type { Outlet } from "@/lib/outlets/outlet";
import { addMinutes, type BusinessDay, weekdayOf } from "@/lib/time";
import type { Channel, Mode } from "../../enums";
import type { Chance } from "../chance";
import {
  channelShares,
  deliveryShare,
  eveningShares,
  middayShare,
  ordersADay,
  slotShare,
  weekdayShares,
} from "../demand";

/** Somebody orders: when, how, to eat where; `slot` when it is for later. */
export type Arrival = { at: Date; channel: Channel; mode: Mode; slot: Date | null };

/** Everybody who orders from an outlet on a day, in the order in which they do. */
export function arrivalsOf(outlet: Outlet, day: BusinessDay, chance: Chance): Arrival[] {
  const [midday, evening] = servicesOf(outlet, day);
  if (!midday || !evening) return [];
  const share = (weekdayShares[weekdayOf(day) - 1] ?? 0) / 100;
  const count = Math.round(ordersADay * 7 * share * (0.88 + 0.24 * chance.next()));
  const arrivals = Array.from({ length: count }, () => {
    const service = chance.odds(middayShare) ? midday : evening;
    return arrivalIn(
      service,
      service === midday ? middayMinute(chance) : eveningMinute(chance),
      outlet,
      chance,
    );
  });
  return arrivals.toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

function arrivalIn(service: Service, minute: number, outlet: Outlet, chance: Chance): Arrival {
  const lastOrder = addMinutes(service.closes, -outlet.lastOrderMinutes - 1);
  const at = earlier(
    new Date(addMinutes(service.opens, minute).getTime() + chance.between(0, 59) * 1000),
    lastOrder,
  );
  const channel = chance.weighted(channelShares);
  const mode =
    channel !== "counter" && chance.odds(deliveryShare / (1 - counterShare)) ? "delivery" : "takeaway";
  return { at, channel, mode, slot: channel === "counter" ? null : slotAfter(at, service, chance) };
}

const counterShare = (channelShares.find(([channel]) => channel === "counter")?.[1] ?? 0) / 100;

/** Some plan ahead: a quarter of an hour within the same service, at least three quarters of an hour away. */
function slotAfter(at: Date, service: Service, chance: Chance): Date | null {
  if (!chance.odds(slotShare)) return null;
  const quarter = 15 * 60_000;
  const slot = new Date(
    Math.ceil(addMinutes(at, 45 + 15 * chance.between(0, 4)).getTime() / quarter) * quarter,
  );
  return slot.getTime() > service.closes.getTime() ? null : slot;
}

/** Most of midday comes between noon and a quarter past one. */
const middayMinute = (chance: Chance) => Math.floor((chance.next() + chance.next()) * 70);

const eveningMinute = (chance: Chance) =>
  30 * chance.weighted(eveningShares.map((share, index) => [index, share] as const)) + chance.between(0, 29);

const earlier = (a: Date, b: Date) => (a.getTime() <= b.getTime() ? a : b);
