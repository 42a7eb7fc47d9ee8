import "server-only";
import { eq, inArray, sql } from "drizzle-orm";
import { ingredients, options, orderLineParts, orderLines, orderPartChanges } from "@/db/schema";
import { nameOf } from "@/lib/catalogue/catalogue";
import { db } from "@/lib/server/db";
import { grouped } from "../grouped";
import type { MemoChange } from "../memo";
import { boardRevisions } from "./board-orders";

/** What customers changed about the parts on the board, by part. */
export async function partChanges(
  outletId: string,
  at: Date,
  locale: string,
): Promise<Map<string, MemoChange[]>> {
  const rows = await db
    .select({
      partId: orderPartChanges.partId,
      quantity: orderPartChanges.quantity,
      option: options,
      ingredient: ingredients,
    })
    .from(orderPartChanges)
    .innerJoin(orderLineParts, eq(orderLineParts.id, orderPartChanges.partId))
    .innerJoin(orderLines, eq(orderLines.id, orderLineParts.lineId))
    .leftJoin(options, eq(options.id, orderPartChanges.optionId))
    .leftJoin(
      ingredients,
      eq(ingredients.id, sql`coalesce(${orderPartChanges.ingredientId}, ${options.ingredientId})`),
    )
    .where(inArray(orderLines.revisionId, boardRevisions(outletId, at)));
  return grouped(
    rows,
    (row) => row.partId,
    ({ quantity, option, ingredient }) => changeOf(quantity, option, ingredient, locale),
  );
}

type Option = typeof options.$inferSelect;
type Ingredient = typeof ingredients.$inferSelect;

/** An option without an ingredient of its own only has a name to say. */
function changeOf(
  quantity: number,
  option: Option | null,
  ingredient: Ingredient | null,
  locale: string,
): MemoChange {
  const named = ingredient ?? option;
  const code = named?.code ?? "";
  if (!option) return { kind: "removed", code };
  const name = named ? nameOf(named, locale) : "";
  return {
    kind: "added",
    code,
    name,
    unit: ingredient?.unit ?? "piece",
    quantity,
    allergens: ingredient?.allergens ?? [],
  };
}
