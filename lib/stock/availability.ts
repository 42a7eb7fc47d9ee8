import type { Catalogue } from "../catalogue/catalogue";
import { makeable, type Quantities, quantitiesOf } from "./recipe";

/**
 * What customers are told of an outlet's stock: only what is scarce. An item that is not named can be made at leisure.
 * Sent as it is over the live stream.
 */
export type Availability = {
  at: string;
  /** By item code: how many can still be made (0 to `scarce`) and the ingredient that says so. */
  items: Record<string, { left: number; because: string }>;
  /** Option codes of which not one portion of a size is left: `chevre` for every size, `chevre:l` for one. */
  extras: string[];
};

/** From this many down the shop says how many are left. */
export const scarce = 5;

export function availabilityOf(catalogue: Catalogue, free: Quantities, at: Date): Availability {
  const items: Availability["items"] = {};
  for (const item of catalogue.items.values()) {
    const { left, because } = makeable(quantitiesOf(item.recipe), free);
    if (left <= scarce && because) items[item.code] = { left, because };
  }
  const extras = [...catalogue.options.values()].flatMap((option) => {
    if (!option.ingredient) return [];
    const there = free.get(option.ingredient) ?? 0;
    const sizes = Object.entries(option.sizes);
    const short = sizes.filter(([, portion]) => portion.quantity > there).map(([size]) => size);
    if (short.length === sizes.length) return [option.code];
    return short.map((size) => `${option.code}:${size.toLowerCase()}`);
  });
  return { at: at.toISOString(), items, extras };
}
