import "server-only";
import { sql } from "drizzle-orm";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { askGeocode } from "@/lib/server/maps/ask-geocode";
import { addMinutes } from "@/lib/time";
import { type Address, type Geocoded, queryOf } from "../geocode";
import { keepGeocode } from "../writes/keep-geocode";

/** A door that was not known may be built, or its number put on the map. */
const noneDays = 1;
const foundDays = 30;

/**
 * Where a door is that our own address book does not know: as the map service said before, else asked now and kept. null: it does not
 * know either, or does not answer. Asks over the network: never inside a transaction.
 */
export async function findDoor(address: Address, at: Date = now()): Promise<Geocoded | null> {
  const query = queryOf(address);
  const since = (days: number) => sql`${addMinutes(at, -days * 1440).toISOString()}::timestamptz`;
  const [known] = await db.execute<{ place: Geocoded | null }>(sql`
    select case when found then json_build_object('lat', lat, 'lng', lng, 'city', city) end as place from geocodes
    where query = ${query} and at > case when found then ${since(foundDays)} else ${since(noneDays)} end`);
  if (known) return known.place;
  const answer = await askGeocode(address);
  if (answer.state === "unavailable") return null;
  const place = answer.state === "found" ? answer.place : null;
  await keepGeocode(query, place, at);
  return place;
}
