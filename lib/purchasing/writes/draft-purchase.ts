import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { purchaseLines, purchaseOrders } from "@/db/schema";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { lockOutlet } from "@/lib/orders/writes/lock-outlet";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { type BusinessDay, businessDayOf } from "@/lib/time";
import type { Delivering } from "../deliveries";
import { sendPurchase } from "./send-purchase";
import { expectDelivery, priceArticles, type Wanted } from "./write-lines";

export type DraftInput = {
  /** Made on the screen: asked twice, there is one. */
  id: string;
  outlet: string;
  outletIds: readonly string[];
  supplier: string;
  dueOn: BusinessDay;
  note: string;
  lines: readonly Wanted[];
};

/**
 * Writes down what an outlet wants of a supplier, for somebody to decide on.
 * @throws Refusal not_found, delivery_day, price_unknown, key_reused
 */
export const draftPurchase = (input: DraftInput, who: Actor, at: Date = now()): Promise<{ id: string }> =>
  db.transaction(async (tx) => {
    await write(tx, input, who, at);
    return { id: input.id };
  });

/** The same by somebody who decides himself: it goes to the supplier at once. */
export const orderGoods = (input: DraftInput, who: Actor, at: Date = now()): Promise<{ id: string }> =>
  db.transaction(async (tx) => {
    const outletId = await write(tx, input, who, at);
    if (outletId) await sendPurchase(tx, { id: input.id, outletId }, who, at);
    return { id: input.id };
  });

/** @returns the outlet's id; null when this draft was written before. */
async function write(tx: Transaction, input: DraftInput, who: Actor, at: Date): Promise<string | null> {
  const { id, outlet: slug, outletIds, dueOn, note } = input;
  const [outlet] = await tx.execute<{ id: string; timezone: string }>(sql`
    select id, timezone from outlets where slug = ${slug} and id = any(${sql.param([...outletIds])}::uuid[])`);
  if (!outlet || !who.userId) throw new Refusal("not_found", {}, "outlet");
  await lockOutlet(tx, slug);
  const [before] = await tx.execute<{ outletId: string }>(
    sql`select outlet_id as "outletId" from purchase_orders where id = ${id}`,
  );
  if (before && before.outletId !== outlet.id) throw new Refusal("key_reused");
  if (before) return null;
  const [supplier] = await tx.execute<{ id: string } & Delivering>(sql`
    select id, lead_days as "leadDays", delivery_weekdays as "deliveryWeekdays" from suppliers
    where code = ${input.supplier} and active`);
  if (!supplier) throw new Refusal("not_found", {}, "supplier");
  expectDelivery(supplier, businessDayOf(at, outlet.timezone), dueOn);
  const articleIds = input.lines.map(({ articleId }) => articleId);
  const priced = await priceArticles(tx, supplier.id, articleIds, dueOn);
  await tx.insert(purchaseOrders).values({
    ...{ id, outletId: outlet.id, supplierId: supplier.id, state: "draft", dueOn, note },
    ...{ draftedBy: who.userId, draftedAt: at },
  });
  await tx.insert(purchaseLines).values(
    input.lines.flatMap(({ articleId, packs }) => {
      const article = priced.get(articleId);
      return article ? [{ purchaseId: id, draftedPacks: packs, packs, ...article }] : [];
    }),
  );
  const about = { subject: "purchase", subjectId: id, outletId: outlet.id };
  const after = { supplier: input.supplier, dueOn, lines: input.lines };
  await record(tx, { action: "draftPurchase", ...about, after }, who, at);
  await hint(tx, `orders:${outlet.id}`);
  return outlet.id;
}
