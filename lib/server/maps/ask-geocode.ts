import "server-only";
import { type Address, type GeocodeAnswer, readGeocode } from "../../outlets/geocode";
import { askGoogle } from "./ask-google";

/** Asks Google where a door is. Never throws: whatever goes wrong is `unavailable`. */
export async function askGeocode(address: Address): Promise<GeocodeAnswer> {
  const answer = await askGoogle(
    "geocoding",
    (key) => ({ path: `/maps/api/geocode/json?${asked(address, key)}` }),
    (said) => {
      const read = readGeocode(said, address);
      return read.state === "unavailable" ? null : read;
    },
  );
  return answer ?? { state: "unavailable" };
}

const asked = ({ line, postcode }: Address, key: string) =>
  new URLSearchParams({
    ...{ address: `${line}, ${postcode}`, components: `country:FR|postal_code:${postcode}` },
    ...{ language: "fr", region: "fr", key },
  });
