import type { Catalogue } from "./catalogue";

/** The 14 of Regulation (EU) 1169/2011, annex II, in its order. */
export const allergenCodes = [
  "GLU",
  "CRU",
  "OEU",
  "POI",
  "ARA",
  "SOJ",
  "LAI",
  "FAC",
  "CEL",
  "MOU",
  "SES",
  "SUL",
  "LUP",
  "MOL",
] as const;

/** Allergens of a set of ingredients, in the regulation's order. Derived, never typed by hand. */
export function allergensOf(
  ingredients: Iterable<string>,
  catalogue: Pick<Catalogue, "ingredients">,
): string[] {
  const found = new Set([...ingredients].flatMap((code) => catalogue.ingredients.get(code)?.allergens ?? []));
  return allergenCodes.filter((code) => found.has(code));
}

/** Whether every ingredient is vegetarian. */
export const isVegetarian = (
  ingredients: Iterable<string>,
  catalogue: Pick<Catalogue, "ingredients">,
): boolean => [...ingredients].every((code) => catalogue.ingredients.get(code)?.vegetarian ?? false);
