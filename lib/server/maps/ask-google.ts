import "server-only";
import { ConsecutiveBreaker, circuitBreaker, handleAll } from "cockatiel";
import { bucket } from "../bucket";
import { env } from "../env";
import { log } from "../log";

/** Nobody waits longer for a map. */
const patienceMs = 3000;

/** Where each is asked, and what a minute of it may cost a process: more than that is somebody trying. */
const services = {
  geocoding: { host: "https://maps.googleapis.com", aMinute: 60 },
  places: { host: "https://places.googleapis.com", aMinute: 120 },
  routes: { host: "https://routes.googleapis.com", aMinute: 60 },
} as const;
type Service = keyof typeof services;

const key = Symbol.for("ocpizza.maps");
type Asking = { allows: (nowMs: number) => boolean; breaker: ReturnType<typeof newBreaker> };
const world = globalThis as typeof globalThis & { [key]?: Partial<Record<Service, Asking>> };

/** After three failures in a row it is left alone for a minute: we answer by ourselves meanwhile. */
const newBreaker = () =>
  circuitBreaker(handleAll, { halfOpenAfter: 60_000, breaker: new ConsecutiveBreaker(3) });

function askingOf(service: Service): Asking {
  world[key] ??= {};
  world[key][service] ??= { allows: bucket(services[service].aMinute), breaker: newBreaker() };
  return world[key][service];
}

/** Where it is asked; null without a key. Tests speak to a stand-in only. */
function hostOf(service: Service): string | null {
  if (!env.MAPS_API_KEY) return null;
  return env.MAPS_STAND_IN_URL ?? (env.OCPIZZA_ENV === "test" ? null : services[service].host);
}

/**
 * Asks Google, within 3 s and our budget; over the network: never inside a transaction. Never throws: null, whatever went wrong.
 * @param request path and what is sent, given the key
 * @param read null: not an answer that can be used, counted as a failure
 */
export async function askGoogle<T>(
  service: Service,
  request: (key: string) => { path: string; init?: RequestInit },
  read: (answer: unknown) => T | null,
): Promise<T | null> {
  const host = hostOf(service);
  const { allows, breaker } = askingOf(service);
  if (!host || !allows(performance.now())) return null;
  const { path, init } = request(env.MAPS_API_KEY ?? "");
  try {
    return await breaker.execute(async () => {
      const signal = AbortSignal.timeout(patienceMs);
      const answer = await fetch(`${host}${path}`, { ...init, signal, cache: "no-store" });
      const found = read(await answer.json());
      if (found === null) throw new Error(`${service} answered ${answer.status}`);
      return found;
    });
  } catch (err) {
    // Neither an address nor the key is anybody's to read in a log.
    log.warn(
      { service, reason: err instanceof Error ? err.name : "unknown" },
      "the map service did not answer",
    );
    return null;
  }
}

/** A request as Google's newer services take it: the key and the fields wanted in headers. */
export const asJson = (key: string, fields: string, body: object): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", "X-Goog-Api-Key": key, "X-Goog-FieldMask": fields },
  body: JSON.stringify(body),
});

/** Forgets how the services were: a test's own beginning. */
export const forgetMaps = (): void => {
  delete world[key];
};
