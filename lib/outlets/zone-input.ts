import { area } from "@turf/area";
import { kinks } from "@turf/kinks";
import { z } from "zod";
import { Refusal } from "../refusal";
import { kilometresBetween, type Place } from "./place";

const cents = z.number().int().min(0).max(100_000);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const FeeRuleInput = z
  .object({
    feeCents: cents,
    fromCents: cents.optional(),
    fromMetres: z.number().int().min(0).max(50_000).optional(),
    weekdays: z.array(z.number().int().min(1).max(7)).min(1).max(7).optional(),
    from: time.optional(),
    until: time.optional(),
  })
  // From an hour to the same hour is never.
  .refine(({ from, until }) => from === undefined || from !== until, { path: ["until"] });

const Corner = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** A zone as it is drawn: `ring` are its corners once round, [lng, lat], the first not said again. */
export const ZoneInput = z.object({
  name: z.string().trim().min(1).max(40),
  ring: z.array(Corner).min(3).max(200),
  minimumCents: cents,
  feeCents: cents,
  rideMinutes: z.number().int().min(1).max(90),
  priority: z.number().int().min(1).max(99),
  fees: z.array(FeeRuleInput).max(12),
});
export type ZoneInput = z.infer<typeof ZoneInput>;
export type Corner = z.infer<typeof Corner>;

/** A hundred metres by a hundred: less is a slip of the hand. */
const leastSquareMetres = 10_000;
const farthestKilometres = 30;

/**
 * The outline of a zone around an outlet, closed.
 * @throws Refusal when it crosses itself, holds nothing, or goes where no courier rides.
 */
export function outlineOf(
  ring: readonly Corner[],
  outlet: Place,
): { type: "Polygon"; coordinates: Corner[][] } {
  const [first] = ring;
  const polygon = { type: "Polygon" as const, coordinates: [first ? [...ring, first] : []] };
  if (ring.some(([lng, lat]) => kilometresBetween(outlet, { lat, lng }) > farthestKilometres))
    throw new Refusal("zone_far", { km: farthestKilometres }, "ring");
  if (new Set(ring.map((corner) => corner.join())).size < ring.length || kinks(polygon).features.length > 0)
    throw new Refusal("zone_crosses", {}, "ring");
  if (area(polygon) < leastSquareMetres) throw new Refusal("zone_flat", {}, "ring");
  return polygon;
}
