import { type Load, slotKey, type Wish } from "@/lib/capacity/places";
import { type Promised, promiseFor } from "@/lib/capacity/promise";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { bakedOf, partsOf, placesOf } from "@/lib/orders/draft";
import { type Line, lineOf } from "@/lib/orders/line";
import { type Totals, totalsOf } from "@/lib/orders/pricing";
import type { Outlet } from "@/lib/outlets/outlet";
import { Refusal } from "@/lib/refusal";
import type { Chance } from "../chance";
import { idAt } from "../ids";
import type { Arrival } from "./arrivals";
import { basketOf, type Offer } from "./baskets";
import { type Diner, dinerOf, type neighboursOf } from "./diners";

const kitchenNotes = [
  "Bien cuite, s’il vous plaît",
  "À couper en huit",
  "Pas trop salée",
  "Anniversaire : une bougie si possible",
] as const;
const courierNotes = [
  "Sonner deux fois",
  "Ne pas sonner, bébé dort : appeler",
  "Le portail de gauche",
  "Laisser la monnaie sur 50 €",
] as const;

/** An order as it was placed: by whom, of what, for how much, promised for when. */
export type Sale = {
  id: string;
  arrival: Arrival;
  diner: Diner;
  lines: Line[];
  totals: Totals;
  promised: Promised;
  notes: { kitchen: string; courier: string };
};

export type Shop = {
  outlet: Outlet;
  catalogue: Catalogue;
  offer: Offer;
  neighbours: ReturnType<typeof neighboursOf>;
  /** What oven and couriers have promised so far; filled as orders come in. */
  load: Map<string, number>;
};

/** The orders that come of these arrivals, by the rules of the shop. Who cannot be served in time is turned away. */
export function salesOf(arrivals: readonly Arrival[], shop: Shop, chance: Chance): Sale[] {
  return arrivals.flatMap((arrival) => saleOf(arrival, shop, chance) ?? []);
}

function saleOf(arrival: Arrival, shop: Shop, chance: Chance): Sale | null {
  const diner = dinerOf(shop.neighbours, arrival.mode, arrival.channel, chance);
  const zone = diner.door?.zone;
  const lines = basketOf(shop.offer, zone?.minimumCents ?? 0, chance).map((line) =>
    lineOf(line, shop.catalogue),
  );
  const rideMinutes = zone?.rideMinutes ?? 0;
  const wish = { mode: arrival.mode, pizzas: placesOf(lines), baked: bakedOf(lines), rideMinutes };
  const found = promise(arrival.slot, wish, shop, arrival.at) ?? promise(null, wish, shop, arrival.at);
  if (!found) return null;
  for (const { resource, startsAt, quantity } of found.promised.holds) {
    const key = slotKey(resource, startsAt);
    shop.load.set(key, (shop.load.get(key) ?? 0) + quantity);
  }
  const { slot, promised } = found;
  const notes = {
    kitchen: chance.odds(0.05) ? chance.pick(kitchenNotes) : "",
    courier: zone && chance.odds(0.15) ? chance.pick(courierNotes) : "",
  };
  return {
    id: idAt(arrival.at),
    arrival: { ...arrival, slot },
    diner,
    lines,
    totals: totalsOf(partsOf(lines), zone?.feeCents ?? 0),
    promised,
    notes,
  };
}

function promise(slot: Date | null, wish: Wish, { outlet, load }: { outlet: Outlet; load: Load }, at: Date) {
  try {
    return { slot, promised: promiseFor(outlet, { ...wish, slot }, load, at) };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
