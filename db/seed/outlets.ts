import { circle } from "@turf/circle";
import { newId } from "@/lib/ids";
import { addDays, businessDayOf } from "@/lib/time";
import type { deliveryZones, openingHours, outlets } from "../schema";
import { outletData } from "./data";

const zone = "Europe/Paris";
const lateDays = [5, 6];

type Ring = { name: string; kilometres: number; feeCents: number; minimumCents: number };
/** The nearest ring is the outlet's own district; every ring costs more and asks for a fuller basket. */
const rings: Ring[] = [
  { name: "Quartier", kilometres: 1.5, feeCents: 0, minimumCents: 1200 },
  { name: "Alentours", kilometres: 3, feeCents: 190, minimumCents: 1500 },
  { name: "Secteur élargi", kilometres: 4, feeCents: 290, minimumCents: 2000 },
];

export type SeedOutlet = typeof outlets.$inferInsert & { id: string };

/** Five open outlets and three that open in the months after `now`. */
export function buildOutlets(now: Date): SeedOutlet[] {
  const today = businessDayOf(now, zone);
  return outletData.map(({ line, opensInDays, ...outlet }) => ({
    ...outlet,
    id: newId(),
    street: line,
    status: opensInDays === null ? "open" : "opening",
    opensOn: opensInDays === null ? null : addDays(today, opensInDays),
    email: `${outlet.slug}@ocpizza.example`,
    businessDay: today,
  }));
}

/** Midday and evening every day, half an hour longer on Friday and Saturday. */
export function buildHours(outletId: string): (typeof openingHours.$inferInsert)[] {
  return [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => [
    { id: newId(), outletId, weekday, opens: "11:30", closes: "14:00" },
    {
      id: newId(),
      outletId,
      weekday,
      opens: "18:00",
      closes: lateDays.includes(weekday) ? "23:00" : "22:30",
    },
  ]);
}

export type SeedZone = typeof deliveryZones.$inferInsert & { id: string };

export function buildZones(outlet: { id: string; lat: number; lng: number }): SeedZone[] {
  return rings.map((ring, index) => ({
    id: newId(),
    outletId: outlet.id,
    name: ring.name,
    polygon: { type: "Polygon", coordinates: [circleAround(outlet, ring.kilometres)] },
    minimumCents: ring.minimumCents,
    feeCents: ring.feeCents,
    rideMinutes: Math.ceil(4 + 2.5 * ring.kilometres),
    priority: index + 1,
  }));
}

function circleAround(centre: { lat: number; lng: number }, kilometres: number): [number, number][] {
  const ring = circle([centre.lng, centre.lat], kilometres, { steps: 64, units: "kilometers" }).geometry
    .coordinates[0];
  // Five decimals are about a metre.
  return (ring ?? []).map(([lng = 0, lat = 0]) => [Number(lng.toFixed(5)), Number(lat.toFixed(5))]);
}
