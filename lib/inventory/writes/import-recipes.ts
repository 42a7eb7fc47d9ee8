import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { writeRecipe } from "@/lib/catalogue/writes/write-recipe";
import type { Place } from "@/lib/kitchen/writes/change-shelves";
import { hint } from "@/lib/outbox/writes/hint";
import { type FilePlan, filePlan, fileRows } from "@/lib/purchasing/file-plan";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { listRecipes } from "../queries/list-recipes";
import { planRecipes, recipeColumns } from "../recipe-file";
import { outletIdOf } from "./outlet-id-of";

type Filed = Place & { bytes: Uint8Array };

/** What a file of recipes would change and which of its rows are wrong; nothing is changed. @throws Refusal file_* */
export const planRecipeFile = (filed: Filed): Promise<FilePlan> =>
  db.transaction(async (tx) => {
    await outletIdOf(tx, filed);
    const { rows, changes } = planRecipes(fileRows(filed.bytes, recipeColumns), await listRecipes(tx));
    return filePlan(rows, changes);
  });

/**
 * Writes a new version of each recipe a file changes, all of them or none. What was ordered keeps the one it was sold with.
 * @throws Refusal file_*, file_wrong while a row is wrong, file_changed when it would do something else by now.
 */
export const importRecipes = (
  filed: Filed & { seal: string },
  who: Actor,
  at: Date = now(),
): Promise<{ changes: number }> =>
  db.transaction(async (tx) => {
    const outletId = await outletIdOf(tx, filed);
    // One import at a time: what is compared stays true until it is done.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('import', 0))`);
    const { rows, changes } = planRecipes(fileRows(filed.bytes, recipeColumns), await listRecipes(tx));
    const plan = filePlan(rows, changes);
    if (plan.wrong > 0) throw new Refusal("file_wrong", { count: plan.wrong });
    if (plan.seal !== filed.seal) throw new Refusal("file_changed");
    for (const { item, lines } of changes) await writeRecipe(tx, item, lines);
    const after = { recipes: changes.map(({ item }) => item) };
    await record(
      tx,
      { action: "importRecipes", subject: "file", subjectId: "recipes", outletId, after },
      who,
      at,
    );
    await hint(tx, "catalogue");
    return { changes: plan.changes };
  });
