import { feeOf } from "@/lib/outlets/delivery-fee";
import { type Located, zoneAt } from "@/lib/outlets/delivery-zone";
import type { Outlet } from "@/lib/outlets/outlet";
import { kilometresBetween, type Place } from "@/lib/outlets/place";
import { getOutlets } from "@/lib/outlets/queries/get-outlet";
import { cardOf, type OutletCard } from "@/lib/outlets/queries/list-outlets";
import { locateAddress } from "@/lib/outlets/queries/locate-address";
import { now } from "@/lib/server/clock";
import { firstTime } from "../first-times";
import type { Load } from "../places";
import { getLoads } from "./get-load";

export type Found = {
  /** null: we could not place the address. */
  place: Located | null;
  /** Open outlets that deliver there, the soonest first; those that take nothing for now after them, nearest first. */
  delivering: (OutletCard & Terms)[];
  /** Every open outlet for takeaway, nearest first. */
  nearest: (OutletCard & { km: number | null })[];
};

/** `feeCents`: for a basket of the minimum. `promisedAt`: two pizzas ordered now, ISO; null: none for now. */
type Terms = {
  km: number;
  feeCents: number;
  minimumCents: number;
  rideMinutes: number;
  promisedAt: string | null;
};

/** Which outlets serve an address: a known place (`lat`, `lng`), or a line and postcode to locate. */
export async function findOutlets(
  address: { line?: string; postcode?: string; lat?: number; lng?: number },
  at: Date = now(),
): Promise<Found> {
  const [outlets, place] = await Promise.all([getOutlets(), placeOf(address)]);
  const open = outlets.filter((outlet) => outlet.status === "open");
  const byDistance = open
    .map((outlet) => ({ outlet, km: place ? kilometresBetween(outlet, place) : null }))
    .toSorted((a, b) => (a.km ?? 0) - (b.km ?? 0));
  const holding = byDistance.flatMap(({ outlet, km }) => {
    const zone = place ? zoneAt(outlet, place) : null;
    return place && zone && km !== null ? [{ outlet, zone, place, km }] : [];
  });
  const loads = holding.length > 0 ? await getLoads(idsOf(holding), at) : new Map<string, Load>();
  const delivering = holding
    .map(({ outlet, zone, place, km }) => ({
      ...cardOf(outlet, at),
      ...{ km, minimumCents: zone.minimumCents, rideMinutes: zone.rideMinutes },
      feeCents: feeOf(zone, outlet, { place, itemsCents: zone.minimumCents, at }),
      promisedAt: iso(
        firstTime(
          outlet,
          { mode: "delivery", rideMinutes: zone.rideMinutes },
          loads.get(outlet.id) ?? new Map(),
          at,
        ),
      ),
    }))
    .toSorted((a, b) => timeOf(a.promisedAt) - timeOf(b.promisedAt));
  return { place, delivering, nearest: byDistance.map(({ outlet, km }) => ({ ...cardOf(outlet, at), km })) };
}

const idsOf = (holding: readonly { outlet: Outlet }[]) => holding.map(({ outlet }) => outlet.id);

/** Never is after every instant. */
const timeOf = (promisedAt: string | null): number =>
  promisedAt ? Date.parse(promisedAt) : Number.MAX_SAFE_INTEGER;

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

async function placeOf(
  address: { line?: string; postcode?: string } & Partial<Place>,
): Promise<Located | null> {
  const { line = "", postcode = "", lat, lng } = address;
  if (lat !== undefined && lng !== undefined)
    return { line, postcode, city: "", lat, lng, precision: "door" };
  return postcode ? locateAddress({ line, postcode }) : null;
}
