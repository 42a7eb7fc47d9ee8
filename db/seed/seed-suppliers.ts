import type { Outlet } from "@/lib/outlets/outlet";
import type { Transaction } from "../client";
import * as tables from "../schema";
import type { SeedIngredient } from "./ingredients";
import { insertAll } from "./insert";
import { crewOf } from "./orders/crew";
import { buildPurchases } from "./purchases";
import { buildPurchasing, type Purchasing } from "./suppliers";
import type { Colleague } from "./team";

/** Whom the group buys from, and what that costs. */
export async function seedSuppliers(
  tx: Transaction,
  ingredients: readonly SeedIngredient[],
  now: Date,
): Promise<Purchasing> {
  const bought = buildPurchasing(ingredients, now);
  const { suppliers, storage, articles, prices } = bought;
  await insertAll(tx, tables.suppliers, suppliers);
  await insertAll(tx, tables.ingredientStorage, storage);
  await insertAll(tx, tables.supplierArticles, articles);
  await insertAll(tx, tables.supplierPrices, prices);
  return bought;
}

/** What open outlets have ordered and would like to. */
export async function seedPurchases(
  tx: Transaction,
  outlets: readonly Outlet[],
  team: readonly Colleague[],
  bought: Purchasing,
  now: Date,
): Promise<void> {
  const open = outlets.filter(({ status }) => status === "open");
  const all = open.map((outlet) => buildPurchases(outlet, crewOf(outlet.id, team), bought, now));
  const orders = all.flatMap((one) => one.orders);
  const lines = all.flatMap((one) => one.lines);
  await insertAll(tx, tables.purchaseOrders, orders);
  await insertAll(tx, tables.purchaseLines, lines);
}
