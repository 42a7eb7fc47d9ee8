import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { goodsLots, goodsReceipts, purchaseOrders } from "@/db/schema";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { costOf } from "@/lib/stock/cost";
import { bookMovements } from "@/lib/stock/writes/book-movements";
import { type BusinessDay, businessDayOf } from "@/lib/time";
import type { PurchaseLine } from "../purchase";
import { restOf } from "../purchase";
import { getPurchase } from "../queries/get-purchase";
import { type CameLot, expectLot } from "../receiving";
import { expectState, holdPurchase } from "./hold-purchase";

export type ReceiveInput = {
  /** Made on the screen that receives: sent twice, it is booked once. */
  receiptId: string;
  id: string;
  outletIds: readonly string[];
  /** How many receipts of it the screen knew: nobody receives what a colleague has just received. */
  seen: number;
  note: string;
  /** Nothing more comes of it. */
  last: boolean;
  lots: readonly CameLot[];
};

/**
 * A delivery against a purchase order: what was good goes on the shelves, with its dates, its origin and what it cost.
 * @returns `again`: it was booked before, and nothing changed.
 * @throws Refusal not_found, purchase_moved, receipt_meanwhile, key_reused, origin_missing, use_by_missing, use_by_past
 */
export const receivePurchase = (
  input: ReceiveInput,
  who: Actor,
  at: Date = now(),
): Promise<{ again: boolean; state: "ordered" | "received" }> =>
  db.transaction(async (tx) => {
    const { receiptId, id, outletIds, seen, lots } = input;
    const held = await holdPurchase(tx, id, outletIds);
    const [before] = await tx.select().from(goodsReceipts).where(eq(goodsReceipts.id, receiptId));
    if (before && before.purchaseId !== id) throw new Refusal("key_reused");
    if (before) return { again: true, state: held.state === "received" ? "received" : "ordered" };
    expectState(held, "ordered");
    const purchase = await getPurchase(id, outletIds, tx);
    if (!purchase || !who.userId) throw new Refusal("not_found");
    if (purchase.receipts.length !== seen) throw new Refusal("receipt_meanwhile");
    const lines = new Map(purchase.lines.map((line) => [line.articleId, line]));
    const today = businessDayOf(at, await zoneOf(tx, held.outletId));
    const rows = lots.map((lot) => lotRow(lot, lines.get(lot.articleId), today));
    const ingredients = await ingredientsOf(tx, id);
    const last = input.last || isComplete(purchase.lines, lots);
    await tx.insert(goodsReceipts).values({
      ...{ id: receiptId, purchaseId: id, outletId: held.outletId, receivedBy: who.userId, at },
      ...{ note: input.note, last },
    });
    const kept = rows.map((row) => ({
      ...row,
      receiptId,
      ingredientId: ingredients.get(row.articleId) ?? "",
    }));
    if (kept.length > 0) await tx.insert(goodsLots).values(kept);
    await book(tx, held.outletId, receiptId, kept, who, at);
    if (last)
      await tx
        .update(purchaseOrders)
        .set({ state: "received", endedBy: who.userId, endedAt: at })
        .where(eq(purchaseOrders.id, id));
    const about = { subject: "purchase", subjectId: id, outletId: held.outletId };
    await record(tx, { action: "receivePurchase", ...about, after: { receiptId, last, lots } }, who, at);
    await hint(tx, `orders:${held.outletId}`, `availability:${held.outletId}`);
    return { again: false, state: last ? "received" : "ordered" };
  });

function lotRow(lot: CameLot, line: PurchaseLine | undefined, today: BusinessDay) {
  if (!line) throw new Refusal("not_found", {}, "lots");
  expectLot(lot, line, today);
  const costCents = costOf(lot.quantity, { cents: lot.priceCents, per: line.packQuantity });
  return { ...lot, costCents };
}

/** Everything that was still to come has come. */
function isComplete(lines: readonly PurchaseLine[], lots: readonly CameLot[]): boolean {
  const came = (articleId: string) =>
    lots.filter((lot) => lot.articleId === articleId).reduce((sum, { quantity }) => sum + quantity, 0);
  return lines.every((line) => came(line.articleId) >= restOf(line));
}

/** One movement an ingredient, under the receipt's key. */
async function book(
  tx: Transaction,
  outletId: string,
  receiptId: string,
  lots: readonly { ingredientId: string; quantity: number; costCents: number }[],
  who: Actor,
  at: Date,
): Promise<void> {
  const changes = new Map<string, number>();
  const costs = new Map<string, number>();
  for (const { ingredientId, quantity, costCents } of lots.filter((lot) => lot.quantity > 0)) {
    changes.set(ingredientId, (changes.get(ingredientId) ?? 0) + quantity);
    costs.set(ingredientId, (costs.get(ingredientId) ?? 0) + costCents);
  }
  if (changes.size === 0) return;
  const key = `goods:${receiptId}`;
  await bookMovements(tx, { outletId, kind: "receipt", reason: "goods", changes, costs, key }, who, at);
}

const zoneOf = async (tx: Transaction, outletId: string): Promise<string> => {
  const [row] = await tx.execute<{ timezone: string }>(
    sql`select timezone from outlets where id = ${outletId}`,
  );
  return row?.timezone ?? "Europe/Paris";
};

const ingredientsOf = async (tx: Transaction, id: string): Promise<Map<string, string>> => {
  const rows = await tx.execute<{ articleId: string; ingredientId: string }>(sql`
    select article_id as "articleId", ingredient_id as "ingredientId" from purchase_lines where purchase_id = ${id}`);
  return new Map(rows.map(({ articleId, ingredientId }) => [articleId, ingredientId]));
};
