import type { CountKind } from "@/db/enums";
import { mostMoved } from "../stock/by-hand";
import { costOf } from "../stock/cost";

/** Why the shelf and the books differ. `weighing`: no more than scales and hands make. */
export const countReasons = [
  "weighing",
  "unbooked_waste",
  "portions",
  "delivery",
  "earlier_count",
  "missing",
  "unknown",
] as const;
export type CountReason = (typeof countReasons)[number];

/** The shelves in the order in which one walks past them: dry store, cold room, herbs, drinks. */
export const shelfOrder = [
  "base",
  "autre",
  "légume",
  "herbe",
  "fromage",
  "viande",
  "poisson",
  "revente",
] as const;

/** How many the flash count takes. */
const flashSize = 10;

/** What may stand on a sheet. */
export type Countable = {
  ingredientId: string;
  name: string;
  category: string;
  onHand: number;
  usedADay: number;
  /** What it costs without VAT: `cents` for `per` base units. */
  cents: number;
  per: number;
};

/** What a quantity is worth, signed; what would not fit the books' column is cut off. */
export const worthOf = (quantity: number, cost: Pick<Countable, "cents" | "per">): number =>
  Math.max(-2_000_000_000, Math.min(2_000_000_000, costOf(quantity, cost)));

/** What goes on a sheet, in the order of the shelves. */
export function sheetOf<T extends Countable>(kind: CountKind, shelf: string | null, all: readonly T[]): T[] {
  const chosen = kind === "shelf" ? all.filter(({ category }) => category === shelf) : all;
  return (kind === "flash" ? dearest(chosen) : [...chosen]).toSorted(
    (a, b) => rank(a.category) - rank(b.category) || a.name.localeCompare(b.name, "fr"),
  );
}

const rank = (category: string): number => {
  const order: readonly string[] = shelfOrder;
  const at = order.indexOf(category);
  return at < 0 ? shelfOrder.length : at;
};

/** Where most money lies or passes in a week: there a look pays. */
const dearest = <T extends Countable>(all: readonly T[]): T[] =>
  all.toSorted((a, b) => stake(b) - stake(a)).slice(0, flashSize);

const stake = (of: Countable): number => worthOf(Math.round(of.onHand + 7 * of.usedADay), of);

/** A difference so small that nobody need look for its reason: 2 % of what was expected, and less than 2 €. */
export const isSmall = (difference: number, expected: number, valueCents: number): boolean =>
  Math.abs(difference) <= Math.abs(expected) * 0.02 && Math.abs(valueCents) < 200;

/**
 * What somebody counted, in base units: `1,5` of 1000 → 1500, nothing there → 0, several boxes added up: `2+1,5`.
 * null when it is no quantity.
 */
export function parseCounted(typed: string, each = 1): number | null {
  let sum = 0;
  for (const part of typed.replaceAll(/\s/gu, "").replaceAll(",", ".").split("+")) {
    if (!/^\d{1,7}(?:\.\d{1,3})?$/.test(part)) return null;
    sum += Math.round(Number(part) * each * 1000) / 1000;
  }
  return Number.isInteger(sum) && sum <= mostMoved ? sum : null;
}
