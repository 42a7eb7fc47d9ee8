import type { Unit } from "@/db/enums";
import { type Catalogue, nameOf } from "../catalogue/catalogue";
import { scarce } from "./availability";
import { usualPortions } from "./by-hand";
import { makeable, type Quantities, quantitiesOf } from "./recipe";

/** What lies in an outlet of one ingredient, base units. */
export type Shelf = {
  ingredientId: string;
  code: string;
  nameFr: string;
  nameEn: string;
  unit: Unit;
  category: string;
  onHand: number;
  /** For orders of today and before, and for those of later days. */
  heldToday: number;
  heldLater: number;
  /** Below this the outlet is warned. */
  threshold: number;
  /** What left it a day of late, on average. */
  usedADay: number;
};

/** A shelf as the stock screen says it. */
export type ShelfRow = Omit<Shelf, "ingredientId" | "nameFr" | "nameEn"> & {
  name: string;
  free: number;
  /** null: nobody uses it, so it lasts for ever. */
  coverDays: number | null;
  low: boolean;
  /** Dishes of which it leaves few or none, the worst first. */
  blocks: { name: string; left: number }[];
  /** What usually goes on one dish. */
  portion: number;
};

/** With less than this many days of use on the shelf somebody has to do something. */
const lowDays = 1.5;

/** The shelves of an outlet, what runs out first at the top. */
export function shelfRows(shelves: readonly Shelf[], catalogue: Catalogue, locale: string): ShelfRow[] {
  const free = new Map(shelves.map((shelf) => [shelf.code, shelf.onHand - shelf.heldToday]));
  const blocked = blockedBy(catalogue, free, locale);
  const portions = usualPortions(catalogue);
  return shelves
    .map(({ ingredientId: _, nameFr, nameEn, ...shelf }) => {
      const left = shelf.onHand - shelf.heldToday;
      const coverDays = coverOf(shelf);
      const low = left <= 0 || left < shelf.threshold || (coverDays !== null && coverDays < lowDays);
      const name = nameOf({ nameFr, nameEn }, locale);
      const portion = portions.get(shelf.code) ?? (shelf.unit === "piece" ? 1 : 100);
      return { ...shelf, name, portion, free: left, coverDays, low, blocks: blocked.get(shelf.code) ?? [] };
    })
    .toSorted((a, b) => urgency(a) - urgency(b) || a.name.localeCompare(b.name, locale));
}

/** How many days what is there lasts at the pace of late. */
const coverOf = ({ onHand, usedADay }: Pick<Shelf, "onHand" | "usedADay">): number | null =>
  usedADay > 0 ? onHand / usedADay : null;

const urgency = ({ coverDays, free }: ShelfRow): number =>
  free <= 0 ? -1 : (coverDays ?? Number.MAX_SAFE_INTEGER);

/** The dishes each ingredient leaves few of: those that no size of can be made more often. */
function blockedBy(
  catalogue: Catalogue,
  free: Quantities,
  locale: string,
): Map<string, { name: string; left: number }[]> {
  const best = new Map<string, { name: string; left: number; because: string }>();
  for (const item of catalogue.items.values()) {
    if (!item.onMenu) continue;
    const { left, because } = makeable(quantitiesOf(item.recipe), free);
    const before = best.get(item.product.code);
    if (because && (!before || left > before.left))
      best.set(item.product.code, { name: nameOf(item.product, locale), left, because });
  }
  const blocked = new Map<string, { name: string; left: number }[]>();
  for (const { because, ...dish } of [...best.values()].toSorted((a, b) => a.left - b.left)) {
    if (dish.left <= scarce) blocked.set(because, [...(blocked.get(because) ?? []), dish]);
  }
  return blocked;
}
