import { hash32 } from "./chance";
import { COOKED_MEATS } from "./cooked-meats";
import { CUT_CHEESES } from "./cut-cheeses";
import { FISH } from "./fish";
import { HAMS } from "./hams";
import { HERBS } from "./herbs";
import { MELTED_CHEESES } from "./melted-cheeses";
import { EGG, FINISHES, UNKNOWN } from "./pantry";
import { SAUCES } from "./sauces";
import { SAUSAGES } from "./sausages";
import { SLICED_VEGETABLES } from "./sliced-vegetables";
import { SMALL_VEGETABLES } from "./small-vegetables";
import type { IngredientArt } from "./topping";

const FAMILIES = [
  SAUCES,
  MELTED_CHEESES,
  SLICED_VEGETABLES,
  HAMS,
  CUT_CHEESES,
  SAUSAGES,
  COOKED_MEATS,
  FISH,
  SMALL_VEGETABLES,
  EGG,
  HERBS,
  FINISHES,
];

/** Sauce and cheese by family, yet a pizzaiolo puts them on last. */
const ON_TOP = new Set(["pesto", "grana"]);

const ALL = FAMILIES.flatMap((family) => Object.entries(family));

/** Every ingredient we can draw, from the bottom of the pizza to its top. */
const STACK = new Map<string, IngredientArt>([
  ...ALL.filter(([code]) => !ON_TOP.has(code)),
  ...ALL.filter(([code]) => ON_TOP.has(code)),
]);

const HEIGHTS = new Map([...STACK.keys()].map((code, i) => [code, i]));

/** Whether there is something to draw for it; a choice of dough or crust has no picture of its own. */
export const isDrawn = (code: string): boolean => STACK.has(code);

export function artOf(code: string): IngredientArt {
  return STACK.get(code) ?? UNKNOWN;
}

/** Height in the stack; unknown codes lie on top. */
export function heightOf(code: string): number {
  return HEIGHTS.get(code) ?? HEIGHTS.size;
}

/** Ids are repeated for every piece, so they are kept to a letter or two; a code may hold anything, an id may not. */
export function shortIdOf(code: string): string {
  const height = HEIGHTS.get(code);
  return height === undefined
    ? `u${hash32(code).toString(36)}-`
    : `${String.fromCharCode(97 + (height % 26))}${height < 26 ? "" : "x"}`;
}
