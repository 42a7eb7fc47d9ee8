import type { Catalogue } from "../catalogue/catalogue";
import { makeable, type Quantities, quantitiesOf, stopOf } from "./recipe";

/**
 * What customers are told of an outlet's stock: only what is scarce. An item that is not named can be made at leisure.
 * Sent as it is over the live stream.
 */
export type Availability = {
  at: string;
  /** By item code: how many can still be made (0 to `scarce`) and the ingredient that says so; `stopped`: it was taken off sale; `hours`: it is sold at other hours. */
  items: Record<
    string,
    { left: number; because: string; stopped?: true; hours?: true; until?: string | null }
  >;
  /** Option codes of which not one portion of a size is left: `chevre` for every size, `chevre:l` for one. */
  extras: string[];
};

/** From this many down the shop says how many are left. */
export const scarce = 5;

/** @param most how many may be left of what is named: the scarce alone, unless it says otherwise. */
export function availabilityOf(
  catalogue: Catalogue,
  free: Quantities,
  at: Date,
  most: number = scarce,
): Availability {
  const items: Availability["items"] = {};
  for (const item of catalogue.items.values()) {
    const needs = quantitiesOf(item.recipe);
    const stop = stopOf(item, needs.keys(), catalogue);
    if (stop) items[item.code] = { left: 0, stopped: true, ...stop };
    if (stop) continue;
    const { left, because } = makeable(needs, free);
    if (left <= most && because) items[item.code] = { left, because };
  }
  const extras = [...catalogue.options.values()].flatMap((option) => {
    if (!option.ingredient) return [];
    const stopped = catalogue.ingredients.get(option.ingredient)?.stop;
    const there = stopped ? 0 : (free.get(option.ingredient) ?? 0);
    const sizes = Object.entries(option.sizes);
    const short = sizes.filter(([, portion]) => portion.quantity > there).map(([size]) => size);
    if (short.length === sizes.length) return [option.code];
    return short.map((size) => `${option.code}:${size.toLowerCase()}`);
  });
  return { at: at.toISOString(), items, extras };
}

/** What somebody knows of everything, with what was said since of what is scarce; a number that is no longer true goes. */
export function withNews(whole: Availability, news: Availability | null): Availability {
  if (!news || news.at <= whole.at) return whole;
  const plenty = Object.entries(whole.items).filter(([, { left }]) => left > scarce);
  return { ...news, items: { ...Object.fromEntries(plenty), ...news.items } };
}
