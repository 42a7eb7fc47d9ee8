import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import { ingredients, orderLineParts, orderLines, recipeLines } from "@/db/schema";
import { nameOf } from "@/lib/catalogue/catalogue";
import { db } from "@/lib/server/db";
import { grouped } from "../grouped";
import type { MemoIngredient } from "../memo";
import { boardRevisions } from "./board-orders";

/** The recipes that the orders on the board were sold with, by recipe version, each in its own order. */
export async function partRecipes(
  outletId: string,
  at: Date,
  locale: string,
): Promise<Map<string, MemoIngredient[]>> {
  const sold = db
    .select({ id: orderLineParts.recipeVersionId })
    .from(orderLineParts)
    .innerJoin(orderLines, eq(orderLines.id, orderLineParts.lineId))
    .where(inArray(orderLines.revisionId, boardRevisions(outletId, at)));
  const rows = await db
    .select({ version: recipeLines.recipeVersionId, quantity: recipeLines.quantity, ingredient: ingredients })
    .from(recipeLines)
    .innerJoin(ingredients, eq(ingredients.id, recipeLines.ingredientId))
    .where(inArray(recipeLines.recipeVersionId, sold))
    .orderBy(asc(recipeLines.position));
  return grouped(
    rows,
    (row) => row.version,
    ({ quantity, ingredient: { code, unit, allergens, ...names } }) => ({
      code,
      name: nameOf(names, locale),
      unit,
      quantity,
      allergens,
    }),
  );
}
