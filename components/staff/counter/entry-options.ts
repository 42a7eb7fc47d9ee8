import type { BasketLine } from "@/lib/orders/basket";
import { asCarded } from "@/lib/orders/entry/menus";
import { openBack, readBack } from "@/lib/orders/entry/read-back";
import type { Meant, Understood } from "@/lib/orders/entry/read-entry";
import type { EntryLine } from "@/lib/orders/entry/reading";
import type { Availability } from "@/lib/stock/availability";
import { type CounterMenu, findItem, unitCents } from "./line-price";

/** What may be taken with the arrows: a line, or a menu's next choice, after which the rest is asked for. */
export type EntryOption = {
  text: string;
  meant: Meant;
  /** As it is, or from what it costs for a menu that is not complete. */
  cents: number;
  /** How many can still be made; null where that is not known. */
  left: number | null;
};

const mostShown = 7;

export function optionsOf(
  { entry, meant }: Understood,
  menu: CounterMenu,
  availability: Availability,
  locale: string,
): EntryOption[] {
  const asOption = (one: Meant): EntryOption =>
    one.kind === "open"
      ? {
          ...{ text: openBack(one.open, menu, locale), meant: one, left: null },
          cents: one.open.offer.priceCents * one.open.quantity,
        }
      : {
          ...{ text: readBack(one.line, menu, locale), meant: one },
          cents: unitCents(menu, keyed(one.line)) * one.line.quantity,
          left: leftOf(one.line, availability),
        };
  // A menu that lacks a choice asks for just that one.
  if (entry.kind === "open") {
    const { open } = entry;
    const slot = open.offer.slots[open.chosen.length];
    return (slot?.choices ?? []).map(({ item }) => ({
      ...asOption({ kind: "open", open: { ...open, chosen: [...open.chosen, asCarded(item)] } }),
      text: findItem(menu, item)?.product.name ?? item,
      left: availability.items[item]?.left ?? null,
    }));
  }
  return meant.slice(0, mostShown).map(asOption);
}

/** A line that has no place on a ticket yet. */
const keyed = (line: EntryLine): BasketLine => ({ ...line, key: "" });

/** Of what it is made of the scarcest says how many. */
export function leftOf(line: EntryLine, { items }: Availability): number | null {
  const known = [line, ...(line.others ?? [])].flatMap(({ item }) => items[item]?.left ?? []);
  return known.length > 0 ? Math.min(...known) : null;
}
