import ingredients from "@/db/seed/data/ingredients.json";
import pizzas from "@/db/seed/data/pizzas.json";
import type { PizzaToDraw, Topping } from "@/lib/catalogue/pizza-drawing";

const toppingsOf = (recipe: Readonly<Record<string, number | undefined>>): Topping[] =>
  Object.entries(recipe).map(([code, grams]) => ({ code, grams: grams ?? 0 }));

/** The house recipes on a Classique: what the drawings are judged on. */
export const HOUSE_PIZZAS: ReadonlyMap<string, PizzaToDraw> = new Map(
  pizzas.map(({ code, folded, sizes }) => [code, { left: toppingsOf(sizes.M.recipe), folded }]),
);

const used = new Map(
  [...HOUSE_PIZZAS.values()].flatMap(({ left }) => left.map(({ code, grams }) => [code, grams])),
);

/** Every ingredient of the catalogue that can lie on the dough, in an amount a recipe uses. */
export const HOUSE_INGREDIENTS: readonly Topping[] = ingredients
  .filter(({ code }) => !code.startsWith("pate") || code === "pate_noisette")
  .map(({ code }) => ({ code, grams: used.get(code) ?? 40 }));
