import type { ProductKind, Size } from "@/db/enums";
import { plain } from "../plain";
import type { MemoIngredient } from "./memo";

/** A dish of the house in each of its sizes, as it is made from now on. */
export type Recipe = {
  product: string;
  kind: ProductKind;
  folded: boolean;
  name: string;
  sizes: RecipeSize[];
};

export type RecipeSize = {
  /** The item's code. */
  item: string;
  size: Size;
  version: number;
  pitfallsFr: string;
  pitfallsEn: string;
  /** In the order in which it is put together. */
  lines: (MemoIngredient & { removable: boolean })[];
};

/** Every word must be found in a dish's name or in one of its ingredients'; those found by their name come first. */
export function findRecipes(book: readonly Recipe[], typed: string): Recipe[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...book];
  const named = (recipe: Recipe) => words.every((word) => plain(recipe.name).includes(word));
  const found = book.filter((recipe) => {
    const all = [recipe.name, ...recipe.sizes.flatMap(({ lines }) => lines.map(({ name }) => name))].map(
      plain,
    );
    return words.every((word) => all.some((text) => text.includes(word)));
  });
  return [...found.filter(named), ...found.filter((recipe) => !named(recipe))];
}
