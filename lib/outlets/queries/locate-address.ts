import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { Located } from "../delivery-zone";
import { pinned } from "../pin";
import type { Place } from "../place";
import { searchText } from "../search-text";
import { findDoor } from "./find-door";

type Row = { line: string; postcode: string; city: string; lat: number; lng: number };

/**
 * Where an address is: the door, from the addresses we know or the map service; else the middle of its postcode; moved to where
 * somebody put its pin. null: not even the postcode is known. May ask over the network: never inside a transaction.
 * @throws Refusal pin_too_far
 */
export async function locateAddress(address: {
  line: string;
  postcode: string;
  pin?: Place | null;
}): Promise<Located | null> {
  const found = await lookUp(address);
  return found && pinned(found, address.pin);
}

async function lookUp({ line, postcode }: { line: string; postcode: string }): Promise<Located | null> {
  const address = { line, postcode };
  const [door] = await db.execute<Row>(sql`
    select line, postcode, city, lat, lng from known_addresses
    where postcode = ${address.postcode} and search_text like ${`${searchText(address.line)} %`} order by length(line) limit 1`);
  if (door) return { ...door, precision: "door" };
  const found = await findDoor(address);
  if (found) return { ...address, ...found, precision: "door" };
  const [middle] = await db.execute<Row>(sql`
    select '' as line, postcode, min(city) as city, avg(lat) as lat, avg(lng) as lng from known_addresses
    where postcode = ${address.postcode} group by postcode`);
  return middle ? { ...middle, line: address.line, precision: "postcode" } : null;
}
