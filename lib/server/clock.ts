import { env } from "./env";

type Clock = { aside: number; standing: number | null };
const key = Symbol.for("ocpizza.clock");
const world = globalThis as typeof globalThis & { [key]?: Clock };

/**
 * How far the house's clock stands from the machine's: only development and tests may set it. One for the process: pages and
 * routes are separate module graphs, loaded minutes apart, and a screen would take what a route read for older than its page.
 */
world[key] ??= { aside: env.OCPIZZA_CLOCK ? env.OCPIZZA_CLOCK.getTime() - Date.now() : 0, standing: null };
const clock = world[key];

/** The one reading of the clock in the house: rules and writes are handed this instant. */
export const now = (): Date => new Date(clock.standing ?? Date.now() + clock.aside);

/**
 * Stops the clock of this process at an instant, for who plays an evening through faster than it passes. Scripts and tests alone
 * call it, which `tests/architecture.test.ts` sees to. @throws Error anywhere but in a test's configuration.
 */
export function standAt(at: Date): void {
  if (env.OCPIZZA_ENV !== "test") throw new Error("Only tests and simulations stop the clock.");
  clock.standing = at.getTime();
}
