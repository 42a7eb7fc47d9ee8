import "server-only";
import { eq, inArray, sql } from "drizzle-orm";
import {
  ingredients,
  optionGroups,
  options,
  orderLineParts,
  orderLines,
  orderPartChanges,
} from "@/db/schema";
import { extras, nameOf } from "@/lib/catalogue/catalogue";
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
      group: optionGroups.code,
      ingredient: ingredients,
    })
    .from(orderPartChanges)
    .innerJoin(orderLineParts, eq(orderLineParts.id, orderPartChanges.partId))
    .innerJoin(orderLines, eq(orderLines.id, orderLineParts.lineId))
    .leftJoin(options, eq(options.id, orderPartChanges.optionId))
    .leftJoin(optionGroups, eq(optionGroups.id, options.groupId))
    .leftJoin(
      ingredients,
      eq(ingredients.id, sql`coalesce(${orderPartChanges.ingredientId}, ${options.ingredientId})`),
    )
    .where(inArray(orderLines.revisionId, boardRevisions(outletId, at)));
  return grouped(
    rows,
    (row) => row.partId,
    (row) => changeOf(row, locale),
  );
}

type Row = {
  quantity: number;
  option: typeof options.$inferSelect | null;
  group: string | null;
  ingredient: typeof ingredients.$inferSelect | null;
};

function changeOf({ quantity, option, group, ingredient }: Row, locale: string): MemoChange {
  if (!option) return { kind: "removed", code: ingredient?.code ?? "" };
  const brought = ingredient && {
    ...{ code: ingredient.code, name: nameOf(ingredient, locale), unit: ingredient.unit, quantity },
    allergens: ingredient.allergens,
  };
  if (group === extras && brought) return { kind: "added", ...brought };
  return { kind: "option", name: nameOf(option, locale), ingredient: brought };
}
