import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { endPurchase } from "./end-purchase";
import { expectState, holdPurchase } from "./hold-purchase";
import { mailPurchase } from "./send-purchase";

type Which = { id: string; outletIds: readonly string[] };

/**
 * What was ordered is not to come; the supplier is told. Not once some of it has come: that is closed by its last receipt.
 * @throws Refusal not_found, purchase_moved, purchase_begun
 */
export const cancelPurchase = (
  { id, outletIds, reason }: Which & { reason: string },
  who: Actor,
  at: Date = now(),
): Promise<{ id: string }> =>
  db.transaction(async (tx) => {
    const held = await holdPurchase(tx, id, outletIds);
    expectState(held, "ordered");
    const [came] = await tx.execute(sql`select 1 from goods_receipts where purchase_id = ${id} limit 1`);
    if (came) throw new Refusal("purchase_begun");
    await endPurchase(tx, held, { state: "cancelled", reason }, who, at);
    await mailPurchase(tx, id, "purchase_cancelled");
    return { id };
  });

/**
 * The same order to the supplier again. @param seen how often it had been mailed on the screen that asks: two taps mail it once.
 * @throws Refusal not_found, purchase_moved
 */
export const resendPurchase = (
  { id, outletIds, seen }: Which & { seen: number },
  who: Actor,
  at: Date = now(),
): Promise<{ id: string }> =>
  db.transaction(async (tx) => {
    const held = await holdPurchase(tx, id, outletIds);
    expectState(held, "ordered");
    const [row] = await tx.execute<{ sent: number }>(sql`select sent from purchase_orders where id = ${id}`);
    if (row?.sent !== seen) return { id };
    await mailPurchase(tx, id, "purchase_order");
    const about = { subject: "purchase", subjectId: id, outletId: held.outletId };
    await record(tx, { action: "resendPurchase", ...about }, who, at);
    await hint(tx, `orders:${held.outletId}`);
    return { id };
  });
