import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import type { Geocoded } from "../geocode";

/** Keeps what the map service said of an address; null: it knows no such door. */
export async function keepGeocode(query: string, place: Geocoded | null, at: Date): Promise<void> {
  await db.execute(sql`
    insert into geocodes (query, found, city, lat, lng, at)
    values (${query}, ${place !== null}, ${place?.city ?? null}, ${place?.lat ?? null}, ${place?.lng ?? null}, ${at.toISOString()}::timestamptz)
    on conflict (query) do update set found = excluded.found, city = excluded.city, lat = excluded.lat, lng = excluded.lng, at = excluded.at`);
}

/** Google lets places be kept for thirty days. @returns how many went. */
export async function forgetGeocodes(at: Date): Promise<number> {
  const gone = await db.execute(
    sql`delete from geocodes where at < ${addMinutes(at, -30 * 1440).toISOString()}::timestamptz returning query`,
  );
  return gone.length;
}
