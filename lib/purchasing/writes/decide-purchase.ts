import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { purchaseLines, purchaseOrders } from "@/db/schema";
import type { Actor } from "@/lib/actor";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { type BusinessDay, businessDayOf } from "@/lib/time";
import type { Delivering } from "../deliveries";
import { endPurchase } from "./end-purchase";
import { expectState, holdPurchase } from "./hold-purchase";
import { sendPurchase } from "./send-purchase";
import { expectDelivery, priceArticles, type Wanted } from "./write-lines";

type Which = { id: string; outletIds: readonly string[] };

/**
 * A draft is ordered, with the quantities decided on at the prices of the day it comes; 0 strikes a line.
 * @throws Refusal not_found, purchase_moved, delivery_day, price_unknown, purchase_empty
 */
export const validatePurchase = (
  { id, outletIds, dueOn, lines }: Which & { dueOn: BusinessDay; lines: readonly Wanted[] },
  who: Actor,
  at: Date = now(),
): Promise<{ id: string }> =>
  db.transaction(async (tx) => {
    const held = await holdPurchase(tx, id, outletIds);
    expectState(held, "draft");
    const [supplier] = await tx.execute<Delivering & { timezone: string }>(sql`
      select s.lead_days as "leadDays", s.delivery_weekdays as "deliveryWeekdays", o.timezone
      from suppliers s, outlets o where s.id = ${held.supplierId} and o.id = ${held.outletId}`);
    if (!supplier) throw new Refusal("not_found");
    expectDelivery(supplier, businessDayOf(at, supplier.timezone), dueOn);
    const wanted = new Map(lines.map(({ articleId, packs }) => [articleId, packs]));
    const drafted = await tx.select().from(purchaseLines).where(eq(purchaseLines.purchaseId, id));
    if (drafted.some(({ articleId }) => !wanted.has(articleId)) || drafted.length < wanted.size)
      throw new Refusal("not_found", {}, "lines");
    const ordered = drafted.filter(({ articleId }) => wanted.get(articleId));
    if (ordered.length === 0) throw new Refusal("purchase_empty", {}, "lines");
    const ids = ordered.map(({ articleId }) => articleId);
    const priced = await priceArticles(tx, held.supplierId, ids, dueOn);
    for (const { articleId } of drafted) {
      const { priceCents } = priced.get(articleId) ?? {};
      await tx
        .update(purchaseLines)
        .set({ packs: wanted.get(articleId) ?? 0, ...(priceCents ? { priceCents } : {}) })
        .where(and(eq(purchaseLines.purchaseId, id), eq(purchaseLines.articleId, articleId)));
    }
    await tx.update(purchaseOrders).set({ dueOn }).where(eq(purchaseOrders.id, id));
    await sendPurchase(tx, held, who, at);
    return { id };
  });

/** A draft is declined, and its author is told why. @throws Refusal not_found, purchase_moved */
export const refusePurchase = (
  { id, outletIds, reason }: Which & { reason: string },
  who: Actor,
  at: Date = now(),
): Promise<{ id: string }> =>
  db.transaction(async (tx) => {
    const held = await holdPurchase(tx, id, outletIds);
    await endPurchase(tx, held, { state: "refused", reason }, who, at);
    return { id };
  });
