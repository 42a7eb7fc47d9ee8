import { env } from "./env";

/** How far the house's clock stands from the machine's: only development and tests may set it. */
const offset = env.OCPIZZA_CLOCK ? env.OCPIZZA_CLOCK.getTime() - Date.now() : 0;

/** The one reading of the clock in the house: rules and writes are handed this instant. */
export const now = (): Date => new Date(Date.now() + offset);
