import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { instantOf } from "@/lib/instant-of";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { BusinessDay } from "@/lib/time";
import { businessDayOf } from "@/lib/time";
import { type Availability, availabilityOf } from "../availability";
import { getFreeStock } from "./get-free-stock";

const zone = "Europe/Paris";

/** What the stock of an outlet allows on a day (today when left out); of what is scarce, unless `most` asks for more. */
export async function getAvailability(
  outletId: string,
  day?: BusinessDay,
  at: Date = now(),
  most?: number,
): Promise<Availability> {
  const today = businessDayOf(at, zone);
  // What is off sale until tonight is there again tomorrow noon.
  const wantedAt = day && day > today ? instantOf(day, "12:00", zone) : at;
  const [catalogue, free] = await Promise.all([
    getCatalogue(outletId, undefined, db, wantedAt),
    getFreeStock(outletId, day ?? today),
  ]);
  return availabilityOf(catalogue, free, at, most);
}

/** How many of everything can still be made today: for who sells it, and has to say so. */
export const getAllLeft = (outletId: string, at: Date = now()): Promise<Availability> =>
  getAvailability(outletId, undefined, at, Number.POSITIVE_INFINITY);
