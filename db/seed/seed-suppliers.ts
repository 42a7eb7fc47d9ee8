import type { Transaction } from "../client";
import * as tables from "../schema";
import type { SeedIngredient } from "./ingredients";
import { insertAll } from "./insert";
import { buildPurchasing } from "./suppliers";

/** Whom the group buys from, and what that costs. */
export async function seedSuppliers(
  tx: Transaction,
  ingredients: readonly SeedIngredient[],
  now: Date,
): Promise<void> {
  const { suppliers, storage, articles, prices } = buildPurchasing(ingredients, now);
  await insertAll(tx, tables.suppliers, suppliers);
  await insertAll(tx, tables.ingredientStorage, storage);
  await insertAll(tx, tables.supplierArticles, articles);
  await insertAll(tx, tables.supplierPrices, prices);
}
