import { allergenCodes, type Size } from "@/db/enums";
import { itemCode } from "./item-code";
import type { MenuSection } from "./menu";
import type { MenuCard } from "./menu-cards";
import { uncapitalised } from "./uncapitalised";

/**
 * A card as it travels in the page: without the names of its fields, without what follows from the rest. Every visitor
 * downloads all of them, and what is said here stands too far from the page's text for compression to find it there.
 * A line of ingredients is told by their places among `names`.
 */
export type PackedCard = [
  code: string,
  section: number,
  name: string,
  line: string | number[],
  allergens: string,
  marks: string,
  art: string,
  items: ([size: Size, priceCents: number] | [size: Size, priceCents: number, code: string])[],
];

const marks = { vegetarian: "v", alcoholic: "a", choices: "o" };

export const packed = (
  { code, art, items, ...card }: MenuCard,
  names: Record<string, string>,
  sections: readonly MenuSection[],
): PackedCard => [
  code,
  sections.findIndex((section) => section.code === card.section),
  card.name,
  packedLine(card.line, Object.values(names)),
  card.allergens.join(" "),
  (card.vegetarian ? marks.vegetarian : "") +
    (card.alcoholic ? marks.alcoholic : "") +
    (card.choices ? marks.choices : ""),
  art.replace(`${code}.`, "."),
  items.map(({ size, priceCents, code: own }) =>
    own === itemCode(code, size) ? [size, priceCents] : [size, priceCents, own],
  ),
];

export function unpacked(
  [code, section, name, line, allergens, marked, art, items]: PackedCard,
  names: Record<string, string>,
  sections: readonly MenuSection[],
): MenuCard {
  const stands = sections[section];
  return {
    ...{ code, section: stands?.code ?? "", kind: stands?.kind ?? "pizza", name },
    line: typeof line === "string" ? line : lineOf(line, Object.values(names)),
    allergens: allergenCodes.filter((allergen) => allergens.includes(allergen)),
    vegetarian: marked.includes(marks.vegetarian),
    alcoholic: marked.includes(marks.alcoholic),
    choices: marked.includes(marks.choices),
    items: items.map(([size, priceCents, own]) => ({ code: own ?? itemCode(code, size), size, priceCents })),
    art: art.startsWith(".") ? code + art : art,
  };
}

function packedLine(line: string, names: readonly string[]): string | number[] {
  const places = line
    .split(", ")
    .map((word) => names.findIndex((name) => uncapitalised(name) === uncapitalised(word)));
  return lineOf(places, names) === line ? places : line;
}

const lineOf = (places: readonly number[], names: readonly string[]): string =>
  places.map((place, n) => (n === 0 ? names[place] : uncapitalised(names[place] ?? ""))).join(", ");
