import { newId } from "@/lib/ids";
import { searchText } from "@/lib/outlets/search-text";
import type { knownAddresses } from "../schema";
import { addressData, outletData } from "./data";

/** Every address the demonstration can locate without Google Maps: the customers' and the outlets' own. */
export function buildKnownAddresses(): (typeof knownAddresses.$inferInsert)[] {
  return [...addressData, ...outletData].map(({ line, postcode, city, lat, lng }) => ({
    id: newId(),
    line,
    postcode,
    city,
    lat,
    lng,
    searchText: searchText(`${line} ${postcode} ${city}`),
  }));
}
