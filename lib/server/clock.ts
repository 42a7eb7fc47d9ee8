import { env } from "./env";

const key = Symbol.for("ocpizza.clock");
const world = globalThis as typeof globalThis & { [key]?: number };

/**
 * How far the house's clock stands from the machine's: only development and tests may set it. One for the process: pages and
 * routes are separate module graphs, loaded minutes apart, and a screen would take what a route read for older than its page.
 */
world[key] ??= env.OCPIZZA_CLOCK ? env.OCPIZZA_CLOCK.getTime() - Date.now() : 0;
const offset = world[key];

/** The one reading of the clock in the house: rules and writes are handed this instant. */
export const now = (): Date => new Date(Date.now() + offset);
