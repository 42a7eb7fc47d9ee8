import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { Located } from "../delivery-zone";
import { searchText } from "../search-text";
import { findDoor } from "./find-door";

type Row = { line: string; postcode: string; city: string; lat: number; lng: number };

/**
 * Where an address is: the door, from the addresses we know or the map service; else the middle of its postcode.
 * null: not even the postcode is known. May ask over the network: never inside a transaction.
 */
export async function locateAddress(address: { line: string; postcode: string }): Promise<Located | null> {
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

/** Addresses that begin with or contain what was typed, best first. */
export async function suggestAddresses(text: string, most = 6): Promise<Omit<Located, "precision">[]> {
  const words = searchText(text);
  if (words.length < 3) return [];
  const pattern = words.replaceAll(/[%_\\]/g, "");
  const rows = await db.execute<Row>(sql`
    select line, postcode, city, lat, lng from known_addresses
    where search_text like ${`%${pattern.split(" ").join("%")}%`}
    order by search_text like ${`${pattern}%`} desc, line limit ${most}`);
  return rows.map((row) => ({ ...row }));
}
