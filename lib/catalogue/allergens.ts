import { type AllergenCode, allergenCodes } from "@/db/enums";
import type { Catalogue } from "./catalogue";

/** Allergens of a set of ingredients, in the regulation's order. Derived, never typed by hand. */
export function allergensOf(
  ingredients: Iterable<string>,
  catalogue: Pick<Catalogue, "ingredients">,
): AllergenCode[] {
  const found = new Set([...ingredients].flatMap((code) => catalogue.ingredients.get(code)?.allergens ?? []));
  return allergenCodes.filter((code) => found.has(code));
}

/** Whether every ingredient is vegetarian. */
export const isVegetarian = (
  ingredients: Iterable<string>,
  catalogue: Pick<Catalogue, "ingredients">,
): boolean => [...ingredients].every((code) => catalogue.ingredients.get(code)?.vegetarian ?? false);
