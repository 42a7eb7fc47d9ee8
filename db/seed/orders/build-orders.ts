import { newId } from "@/lib/ids";
import { addDays, addMinutes, businessDayOf } from "@/lib/time";
import type { Chance } from "../chance";
import { arrivalsOf } from "./arrivals";
import type { Crew } from "./crew";
import { type Fate, fateOf } from "./fates";
import { type Making, makingOf, usualPace } from "./kitchen";
import { boardMinutes, liveArrivals, liveTrip, plannedArrivals } from "./live";
import { roundsOf } from "./rounds";
import { type Sale, type Shop, salesOf } from "./sales";
import type { SeedOrder } from "./seed-order";
import { soFar } from "./so-far";
import { type Story, storyOf } from "./story";

type Told = { sale: Sale; story: Story };

/** The shop of days gone by sells everything; today's leaves alone what the outlet runs short of. */
export type Shops = { past: Shop; today: Shop; crew: Crew };

/** An outlet's orders of some days and of today until now, oldest first. */
export function buildOrders(
  { past, today, crew }: Shops,
  now: Date,
  days: number,
  chance: Chance,
): SeedOrder[] {
  const { outlet } = past;
  const daysAgo = Array.from({ length: days }, (_, index) => addDays(outlet.businessDay, index - days));
  const earlier = daysAgo.flatMap((day) => salesOf(arrivalsOf(outlet, day, chance), past, chance));
  const before = addMinutes(now, -boardMinutes);
  const morning = arrivalsOf(outlet, outlet.businessDay, chance).filter(({ at }) => at < before);
  const usual = tellUsual([...earlier, ...salesOf(morning, today, chance)], past, crew, chance);
  const planned = salesOf(plannedArrivals(outlet, now), today, chance).filter(({ arrival }) => arrival.slot);
  const told = [
    ...usual,
    ...tellUsual(planned, past, crew, chance, true),
    ...tellLive(today, crew, now, chance),
  ];
  return numbered(told, past, crew, now);
}

/** Orders told as they come; `smoothly`: nothing goes wrong with them. */
function tellUsual(
  sales: readonly Sale[],
  { outlet }: Shop,
  crew: Crew,
  chance: Chance,
  smoothly = false,
): Told[] {
  const cooked = sales.map((sale) => ({
    sale,
    fate: smoothly ? ({ end: "served" } as const) : fateOf(sale, chance),
    making: makingOf(sale, outlet.autoAccepts, crew, usualPace(sale, chance), chance),
  }));
  const trips = roundsOf(cooked.flatMap(parcelOf), crew.couriers, outlet);
  return cooked.map(({ sale, fate, making }) => {
    const trip = trips.get(sale.id) ?? null;
    return { sale, story: storyOf({ sale, fate, making, trip, crew, chance }) };
  });
}

function parcelOf({ sale, fate, making }: { sale: Sale; fate: Fate; making: Making }) {
  const { door } = sale.diner;
  const leaves = fate.end === "served" || fate.end === "not_delivered";
  return door && leaves ? [{ id: sale.id, readyAt: making.readyAt, door }] : [];
}

function tellLive(shop: Shop, crew: Crew, now: Date, chance: Chance): Told[] {
  return liveArrivals(shop.outlet, now, chance).flatMap(({ arrival, live }) =>
    salesOf([arrival], shop, chance).map((sale) => {
      const making = makingOf(sale, shop.outlet.autoAccepts, crew, live.pace, chance);
      const trip = sale.diner.door ? liveTrip(live, making.readyAt, crew) : null;
      const collectedAt = addMinutes(making.readyAt, live.handOver.after);
      return {
        sale,
        story: storyOf({ sale, making, trip, fate: { end: "served" }, crew, chance, collectedAt }),
      };
    }),
  );
}

function numbered(told: readonly Told[], { outlet }: Shop, crew: Crew, now: Date): SeedOrder[] {
  const last = new Map<string, number>();
  return told
    .toSorted((a, b) => a.sale.arrival.at.getTime() - b.sale.arrival.at.getTime())
    .map(({ sale, story }) => {
      const day = businessDayOf(sale.promised.readyBy, outlet.timezone);
      const number = (last.get(day) ?? 0) + 1;
      last.set(day, number);
      return { outlet, crew, day, number, sale, story: soFar(story, now), revisionId: newId() };
    });
}
