import type { Transaction } from "../client";
import * as tables from "../schema";
import type { SeedIngredient } from "./ingredients";
import { insertAll } from "./insert";
import { kilogram } from "./stock/dough";

/** How the house makes its dough: mixed in the evening, used from the next morning until the third day. */
export async function seedPreparations(
  tx: Transaction,
  ingredients: readonly SeedIngredient[],
): Promise<void> {
  const ids = new Map(ingredients.map(({ code, id }) => [code, id]));
  const dough = ids.get("pate");
  if (!dough) return;
  const solids = Object.values(kilogram).reduce((sum, grams) => sum + grams, 0);
  const rest = { restHours: 12, lifeHours: 72 };
  await insertAll(tx, tables.productionRecipes, [
    { ingredientId: dough, yieldQuantity: 1000, waterMl: 1000 - solids, ...rest },
  ]);
  const lines = Object.entries(kilogram).flatMap(([code, quantity], index) => {
    const raw = ids.get(code);
    return raw ? [{ ingredientId: dough, rawIngredientId: raw, quantity, position: index + 1 }] : [];
  });
  await insertAll(tx, tables.productionLines, lines);
}
