import "server-only";
import { ConsecutiveBreaker, circuitBreaker, handleAll } from "cockatiel";
import { type Address, type GeocodeAnswer, readGeocode } from "../../outlets/geocode";
import { bucket } from "../bucket";
import { env } from "../env";
import { log } from "../log";

/** Nobody waits longer for a place on a map. */
const patienceMs = 3000;
/** What a minute may cost: more new addresses than that is somebody trying. */
const aMinute = 60;
const google = "https://maps.googleapis.com";

const key = Symbol.for("ocpizza.maps");
type Maps = { allows: (nowMs: number) => boolean; breaker: ReturnType<typeof newBreaker> };
const world = globalThis as typeof globalThis & { [key]?: Maps };

/** After three failures in a row it is left alone for a minute: our own address book answers meanwhile. */
const newBreaker = () =>
  circuitBreaker(handleAll, { halfOpenAfter: 60_000, breaker: new ConsecutiveBreaker(3) });
const maps = (): Maps => {
  world[key] ??= { allows: bucket(aMinute), breaker: newBreaker() };
  return world[key];
};

/** Where it is asked; null without a key. Tests speak to a stand-in only. */
function serviceUrl(): string | null {
  const standIn = env.MAPS_STAND_IN_URL;
  if (!env.MAPS_API_KEY) return null;
  return standIn ?? (env.OCPIZZA_ENV === "test" ? null : google);
}

/** Asks Google where a door is, within 3 s and our budget. Never throws: whatever goes wrong is `unavailable`. */
export async function askGeocode(address: Address): Promise<GeocodeAnswer> {
  const service = serviceUrl();
  const { allows, breaker } = maps();
  if (!service || !allows(performance.now())) return { state: "unavailable" };
  try {
    return await breaker.execute(async () => {
      const answer = await fetch(`${service}/maps/api/geocode/json?${asked(address)}`, {
        ...{ signal: AbortSignal.timeout(patienceMs), cache: "no-store" },
      });
      const read = readGeocode(await answer.json(), address);
      if (read.state === "unavailable") throw new Error(`maps answered ${answer.status}`);
      return read;
    });
  } catch (err) {
    // Neither the address nor the key is anybody's to read in a log.
    log.warn({ reason: err instanceof Error ? err.name : "unknown" }, "the map service did not answer");
    return { state: "unavailable" };
  }
}

const asked = ({ line, postcode }: Address) =>
  new URLSearchParams({
    ...{ address: `${line}, ${postcode}`, components: `country:FR|postal_code:${postcode}` },
    ...{ language: "fr", region: "fr", key: env.MAPS_API_KEY ?? "" },
  });

/** Forgets how the service was: a test's own beginning. */
export const forgetMaps = (): void => {
  delete world[key];
};
