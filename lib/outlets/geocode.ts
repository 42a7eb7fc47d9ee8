import { z } from "zod";
import { searchText } from "./search-text";

export type Address = { line: string; postcode: string };
export type Geocoded = { lat: number; lng: number; city: string };
/** `none`: there is no such door · `unavailable`: nobody knows, ask again later. */
export type GeocodeAnswer =
  | { state: "found"; place: Geocoded }
  | { state: "none" }
  | { state: "unavailable" };

/** By what an address is known again. */
export const queryOf = ({ line, postcode }: Address): string => `${postcode} ${searchText(line)}`;

const Part = z.object({ long_name: z.string(), short_name: z.string(), types: z.array(z.string()) });
const Result = z.object({
  address_components: z.array(Part),
  geometry: z.object({
    location: z.object({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) }),
    location_type: z.string(),
  }),
});
const Answer = z.object({ status: z.string(), results: z.array(z.unknown()).default([]) });

/** Near enough to ring at: a street's middle or a town's is no door. */
const doors = ["ROOFTOP", "RANGE_INTERPOLATED"];

/**
 * What Google's Geocoding answered for an address: a door in that very postcode, in France, or none. Another country's result,
 * another town's, a place off the globe are none; a refusal, a quota that is used up, words nobody understands say nothing.
 */
export function readGeocode(answer: unknown, { postcode }: Address): GeocodeAnswer {
  const read = Answer.safeParse(answer);
  if (!read.success || !["OK", "ZERO_RESULTS"].includes(read.data.status)) return { state: "unavailable" };
  for (const one of read.data.results) {
    const result = Result.safeParse(one);
    if (!result.success) continue;
    const { address_components: parts, geometry } = result.data;
    const part = (type: string) => parts.find(({ types }) => types.includes(type));
    const city = part("locality")?.long_name;
    if (part("country")?.short_name !== "FR" || part("postal_code")?.long_name !== postcode || !city)
      continue;
    if (doors.includes(geometry.location_type))
      return { state: "found", place: { ...geometry.location, city } };
  }
  return { state: "none" };
}
