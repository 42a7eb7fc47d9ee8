import "server-only";
import { sql } from "drizzle-orm";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { askPlace, askPlaces } from "@/lib/server/maps/ask-places";
import { queryOf } from "../geocode";
import type { Place } from "../place";
import { searchText } from "../search-text";
import type { Suggestion } from "../suggestion";
import { keepGeocode } from "../writes/keep-geocode";

/** Google is asked from so many letters on, and where our own book knows fewer than so many. */
const lettersEnough = 6;
const ownEnough = 3;

/**
 * Addresses that begin with or contain what was typed, best first: of our own book, then, with a session of who types, of Places.
 * May ask over the network: never inside a transaction.
 */
export async function suggestAddresses(
  text: string,
  { most = 6, session }: { most?: number; session?: string } = {},
): Promise<Suggestion[]> {
  const words = searchText(text);
  if (words.length < 3) return [];
  const pattern = words.replaceAll(/[%_\\]/g, "");
  const own = await db.execute<Suggestion>(sql`
    select line, postcode, city from known_addresses
    where search_text like ${`%${pattern.split(" ").join("%")}%`}
    order by search_text like ${`${pattern}%`} desc, line limit ${most}`);
  const known = own.map((row) => ({ ...row }));
  if (!session || known.length >= ownEnough || words.length < lettersEnough || answersFully(known, words))
    return known;
  const theirs = await askPlaces(text, session, await middleOfUs());
  const has = ({ line, city }: Suggestion) => known.some((one) => sameDoor(one, { line, city }));
  return [...known, ...theirs.filter((one) => !has(one))].slice(0, most);
}

/** The very door that was typed is in the book: nobody else need be asked. */
const answersFully = (known: readonly Suggestion[], words: string): boolean =>
  known.some(({ line }) => words.startsWith(searchText(line)));

const sameDoor = (a: Pick<Suggestion, "line" | "city">, b: Pick<Suggestion, "line" | "city">): boolean =>
  searchText(a.line) === searchText(b.line) && searchText(a.city) === searchText(b.city);

/** Where the group is, so that its own streets come first. */
async function middleOfUs(): Promise<Place | null> {
  const [middle] = await db.execute<{ lat: number | null; lng: number | null }>(
    sql`select avg(lat) as lat, avg(lng) as lng from outlets`,
  );
  const { lat, lng } = middle ?? {};
  return lat && lng ? { lat, lng } : null;
}

/** The address of a suggestion of Places that was chosen; its door is known from then on. null: nobody can ring there, or no answer. */
export async function chooseSuggestion(
  place: string,
  session: string,
): Promise<{ line: string; postcode: string; city: string } | null> {
  const chosen = await askPlace(place, session);
  if (!chosen) return null;
  await keepGeocode(queryOf(chosen.address), chosen.place, now());
  return chosen.address;
}
