import { now } from "@/lib/server/clock";
import { type Located, zoneAt } from "../delivery-zone";
import { kilometresBetween, type Place } from "../place";
import { getOutlets } from "./get-outlet";
import { cardOf, type OutletCard } from "./list-outlets";
import { locateAddress } from "./locate-address";

export type Found = {
  /** null: we could not place the address. */
  place: Located | null;
  /** Open outlets that deliver there, nearest first. */
  delivering: (OutletCard & { km: number; feeCents: number; minimumCents: number; rideMinutes: number })[];
  /** Every open outlet for takeaway, nearest first. */
  nearest: (OutletCard & { km: number | null })[];
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
  const delivering = byDistance.flatMap(({ outlet, km }) => {
    const zone = place ? zoneAt(outlet, place) : null;
    if (!zone || km === null) return [];
    const { feeCents, minimumCents, rideMinutes } = zone;
    return [{ ...cardOf(outlet, at), km, feeCents, minimumCents, rideMinutes }];
  });
  return { place, delivering, nearest: byDistance.map(({ outlet, km }) => ({ ...cardOf(outlet, at), km })) };
}

async function placeOf(
  address: { line?: string; postcode?: string } & Partial<Place>,
): Promise<Located | null> {
  const { line = "", postcode = "", lat, lng } = address;
  if (lat !== undefined && lng !== undefined)
    return { line, postcode, city: "", lat, lng, precision: "door" };
  return postcode ? locateAddress({ line, postcode }) : null;
}
