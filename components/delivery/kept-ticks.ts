import { keptValue } from "../basket/kept";

/** Labels ticked off while loading, by order: a telephone that sleeps or a page read again keeps them. */
export type Ticks = Readonly<Record<string, readonly number[]>>;

const labels = (stored: unknown): number[] =>
  Array.isArray(stored) ? stored.filter((label) => Number.isInteger(label)) : [];

const read = (stored: unknown): Ticks =>
  typeof stored === "object" && stored !== null
    ? Object.fromEntries(Object.entries(stored).map(([orderId, ticked]) => [orderId, labels(ticked)]))
    : {};

export const keptTicks = keptValue<Ticks>("ocpizza.loaded.1", {}, read);
