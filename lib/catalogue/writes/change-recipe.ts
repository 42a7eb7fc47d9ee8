import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { hint } from "@/lib/outbox/writes/hint";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { RecipeChange } from "../recipe-change";
import { writeRecipe } from "./write-recipe";

/**
 * Somebody of head office writes a recipe anew, for whatever is ordered from now on at every outlet. Of two who wrote from the
 * same version one is told.
 * @throws Refusal not_found, recipe_moved
 */
export async function changeRecipe(
  { item, version: from, lines, pitfallsFr, pitfallsEn }: RecipeChange,
  who: Actor,
  at: Date = now(),
): Promise<{ version: number }> {
  return db.transaction(async (tx) => {
    const recipe = lines.map(({ code, ...line }) => ({ ...line, ingredient: code }));
    const pitfalls = { fr: pitfallsFr, en: pitfallsEn };
    const version = await writeRecipe(tx, item, recipe, { from, pitfalls, by: who.userId });
    const about = { subject: "recipe", subjectId: item, outletId: null };
    const [before, after] = [{ version: from }, { version, lines }];
    await record(tx, { action: "changeRecipe", ...about, before, after }, who, at);
    const outlets = await tx.execute<{ id: string }>(sql`select id from outlets`);
    await hint(tx, "catalogue", ...outlets.map(({ id }) => `availability:${id}` as const));
    return { version };
  });
}
