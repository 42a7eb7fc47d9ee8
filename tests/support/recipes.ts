import { recipeColumns } from "@/lib/inventory/recipe-file";

export const recipeHead = recipeColumns.join(";");

/** The Margherita in its middle size with so much sauce, as a file of recipes. */
export const margheritaFile = (sauce: number): string =>
  [
    recipeHead,
    "margherita-m;pate;g;250;non",
    `margherita-m;sauce_tomate;g;${sauce};non`,
    "margherita-m;origan;g;1;oui",
  ].join("\n");
