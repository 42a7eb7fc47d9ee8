import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { kilometresBetween, type Place } from "../place";

/** Something to find one's way by on a map without streets. */
export type Landmark = Place & { name: string };

/** The middles of the postcodes around a place, as our address book has them. */
export async function listLandmarks(around: Place, kilometres = 15): Promise<Landmark[]> {
  const rows = await db.execute<Landmark>(sql`
    select postcode as name, avg(lat) as lat, avg(lng) as lng from known_addresses group by postcode order by postcode`);
  return rows.filter((row) => kilometresBetween(around, row) <= kilometres).map((row) => ({ ...row }));
}
