import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { ingredientStorage, ingredients, supplierArticles, supplierPrices } from "@/db/schema";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { businessDayOf } from "@/lib/time";
import { type FilePlan, filePlan, fileRows } from "../file-plan";
import { type FiledIngredient, ingredientColumns, planIngredients } from "../ingredient-file";
import { type PriceChange, planPrices, priceColumns } from "../price-file";
import { listFiledIngredients, listKnown } from "../queries/list-filed";
import { expectPlace } from "./save-supplier";

export const fileKinds = ["prices", "ingredients"] as const;
export type FileKind = (typeof fileKinds)[number];
type Filed = { outlet: string; outletIds: readonly string[]; kind: FileKind; bytes: Uint8Array };

/** What a file would change and which of its rows are wrong; nothing is changed. @throws Refusal file_* */
export async function planFile(filed: Filed, _who: Actor, at: Date = now()): Promise<FilePlan> {
  await expectPlace(filed);
  return db.transaction(async (tx) => (await planWithin(tx, filed, at)).plan);
}

/**
 * Does what `planFile` said, all of it or nothing.
 * @throws Refusal file_*, file_wrong while a row is wrong, file_changed when it would do something else by now.
 */
export async function importFile(
  filed: Filed & { seal: string },
  who: Actor,
  at: Date = now(),
): Promise<{ changes: number }> {
  const outletId = await expectPlace(filed);
  return db.transaction(async (tx) => {
    // One import at a time: what is compared stays true until it is done.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('import', 0))`);
    const { plan, apply } = await planWithin(tx, filed, at);
    if (plan.wrong > 0) throw new Refusal("file_wrong", { count: plan.wrong });
    if (plan.seal !== filed.seal) throw new Refusal("file_changed");
    await apply(who);
    const about = { subject: "file", subjectId: filed.kind, outletId, after: { changes: plan.changes } };
    await record(tx, { action: "importFile", ...about }, who, at);
    await hint(tx, "catalogue");
    return { changes: plan.changes };
  });
}

async function planWithin(tx: Transaction, { kind, bytes }: Filed, at: Date) {
  const rows = fileRows(bytes, kind === "prices" ? priceColumns : ingredientColumns);
  if (kind === "prices") {
    const { rows: planned, changes } = planPrices(
      rows,
      await listKnown(businessDayOf(at, "Europe/Paris"), tx),
    );
    return { plan: filePlan(planned, changes), apply: (who: Actor) => applyPrices(tx, changes, who) };
  }
  const { rows: planned, changes } = planIngredients(rows, await listFiledIngredients(tx));
  return { plan: filePlan(planned, changes), apply: () => applyIngredients(tx, changes) };
}

async function applyPrices(tx: Transaction, changes: readonly PriceChange[], who: Actor): Promise<void> {
  const codes = await tx.execute<{ kind: string; code: string; id: string }>(sql`
    select 'supplier' as kind, code, id from suppliers union all select 'ingredient', code, id from ingredients`);
  const idOf = (kind: string, code: string) =>
    codes.find((one) => one.kind === kind && one.code === code)?.id ?? "";
  for (const {
    article,
    supplier,
    ingredient,
    reference,
    packaging,
    quantity,
    cents,
    from,
    until,
  } of changes) {
    const articleId = article ?? newId();
    const ids = { supplierId: idOf("supplier", supplier), ingredientId: idOf("ingredient", ingredient) };
    if (!article)
      await tx.insert(supplierArticles).values({ id: articleId, ...ids, reference, packaging, quantity });
    await tx.insert(supplierPrices).values({
      ...{ articleId, priceCents: cents, validFrom: from, validUntil: until, actorId: who.userId },
    });
  }
}

async function applyIngredients(tx: Transaction, changes: readonly FiledIngredient[]): Promise<void> {
  for (const { code, packaging, quantity, keepsDays, originAsked, ...rest } of changes) {
    const [row] = await tx
      .insert(ingredients)
      .values({ id: newId(), code, ...rest })
      .onConflictDoUpdate({ target: ingredients.code, set: rest })
      .returning({ id: ingredients.id });
    const lies = { packaging, quantity, keepsDays, originAsked };
    await tx
      .insert(ingredientStorage)
      .values({ ingredientId: row?.id ?? "", ...lies })
      .onConflictDoUpdate({ target: ingredientStorage.ingredientId, set: lies });
  }
}
