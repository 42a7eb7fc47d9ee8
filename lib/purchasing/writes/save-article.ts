import "server-only";
import { and, eq, ne, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Packaging } from "@/db/enums";
import { supplierArticles, supplierPrices } from "@/db/schema";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { addDays, type BusinessDay, businessDayOf } from "@/lib/time";
import { expectPlace } from "./save-supplier";

type Place = { outlet: string; outletIds: readonly string[] };

/** Locks an ingredient's articles, so that one of them at most is the one we buy it by. */
const lockArticles = (tx: Transaction, ingredientId: string) =>
  tx.execute(
    sql`select 1 from supplier_articles where ingredient_id = ${ingredientId} order by id for update`,
  );

/** @throws Refusal reference_taken */
const once = (error: unknown): never => {
  const cause = error instanceof Error ? (error.cause as { code?: string; constraint_name?: string }) : {};
  if (cause?.code === "23505") throw new Refusal("reference_taken", {}, "reference");
  throw error;
};

/**
 * A supplier sells an ingredient in a pack, for so much from today on.
 * @throws Refusal not_found, reference_taken
 */
export async function addArticle(
  input: Place & {
    id: string;
    supplierId: string;
    ingredient: string;
    reference: string;
    packaging: Packaging;
    quantity: number;
    priceCents: number;
    preferred: boolean;
  },
  who: Actor,
  at: Date = now(),
): Promise<{ id: string }> {
  const { id, supplierId, ingredient, reference, packaging, quantity, priceCents, preferred } = input;
  const outletId = await expectPlace(input);
  return db.transaction(async (tx) => {
    const [known] = await tx.execute<{ ingredientId: string; there: boolean }>(sql`
      select g.id as "ingredientId", exists (select from supplier_articles a where a.id = ${id}) as there
      from ingredients g, suppliers s where g.code = ${ingredient} and s.id = ${supplierId}`);
    if (!known) throw new Refusal("not_found", {}, "ingredient");
    if (known.there) return { id };
    const { ingredientId } = known;
    await lockArticles(tx, ingredientId);
    if (preferred)
      await tx
        .update(supplierArticles)
        .set({ preferred: false })
        .where(eq(supplierArticles.ingredientId, ingredientId));
    await tx
      .insert(supplierArticles)
      .values({ id, supplierId, ingredientId, reference, packaging, quantity, preferred })
      .catch(once);
    const validFrom = businessDayOf(at, "Europe/Paris");
    await tx
      .insert(supplierPrices)
      .values({ id: newId(), articleId: id, validFrom, priceCents, actorId: who.userId });
    const about = { subject: "article", subjectId: id, outletId };
    const after = { supplierId, ingredient, reference, packaging, quantity, priceCents, preferred };
    await record(tx, { action: "addArticle", ...about, after }, who, at);
    return { id };
  });
}

/**
 * Whether an article is still sold, and whether it is the one we buy its ingredient by.
 * @throws Refusal not_found
 */
export async function changeArticle(
  input: Place & { id: string; preferred: boolean; active: boolean },
  who: Actor,
  at: Date = now(),
): Promise<{ id: string }> {
  const { id, active } = input;
  const preferred = input.preferred && active;
  const outletId = await expectPlace(input);
  return db.transaction(async (tx) => {
    const [article] = await tx.select().from(supplierArticles).where(eq(supplierArticles.id, id));
    if (!article) throw new Refusal("not_found");
    const { ingredientId } = article;
    await lockArticles(tx, ingredientId);
    if (preferred)
      await tx
        .update(supplierArticles)
        .set({ preferred: false })
        .where(and(eq(supplierArticles.ingredientId, ingredientId), ne(supplierArticles.id, id)));
    await tx.update(supplierArticles).set({ preferred, active }).where(eq(supplierArticles.id, id));
    const about = { subject: "article", subjectId: id, outletId, after: { preferred, active } };
    await record(tx, { action: "changeArticle", ...about }, who, at);
    return { id };
  });
}

/** How far back a price may be said to have begun, and how far ahead, in days. */
const back = 31;
const ahead = 366;

/**
 * What an article costs from a day on, until another price begins or its own last day. Said twice under one key, it is said once.
 * @throws Refusal not_found, price_day
 */
export async function setPrice(
  input: Place & {
    id: string;
    articleId: string;
    priceCents: number;
    validFrom: BusinessDay;
    validUntil: BusinessDay | null;
  },
  who: Actor,
  at: Date = now(),
): Promise<{ id: string }> {
  const { id, articleId, priceCents, validFrom, validUntil } = input;
  const outletId = await expectPlace(input);
  expectPriceDays(validFrom, validUntil, businessDayOf(at, "Europe/Paris"));
  return db.transaction(async (tx) => {
    const [article] = await tx.select().from(supplierArticles).where(eq(supplierArticles.id, articleId));
    if (!article) throw new Refusal("not_found");
    const [set] = await tx
      .insert(supplierPrices)
      .values({ id, articleId, priceCents, validFrom, validUntil, actorId: who.userId })
      .onConflictDoNothing()
      .returning({ id: supplierPrices.id });
    if (!set) return { id };
    const about = { subject: "article", subjectId: articleId, outletId };
    await record(tx, { action: "setPrice", ...about, after: { priceCents, validFrom, validUntil } }, who, at);
    return { id };
  });
}

/** @throws Refusal price_day for days that are out of range or the wrong way round. */
function expectPriceDays(from: BusinessDay, until: BusinessDay | null, today: BusinessDay): void {
  if (from < addDays(today, -back) || from > addDays(today, ahead) || (until !== null && until < from))
    throw new Refusal("price_day", {}, "validFrom");
}
