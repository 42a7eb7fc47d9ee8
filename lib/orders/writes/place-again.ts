import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { system } from "@/lib/actor";
import { type Promised, promiseFor } from "@/lib/capacity/promise";
import { getLoad } from "@/lib/capacity/queries/get-load";
import { holdCapacity } from "@/lib/capacity/writes/hold-capacity";
import { hint } from "@/lib/outbox/writes/hint";
import { retakeUse } from "@/lib/promotions/writes/take-use";
import { Refusal } from "@/lib/refusal";
import { reserveStock } from "@/lib/stock/writes/reserve-stock";
import { businessDayOf } from "@/lib/time";
import type { PayingOrder } from "../queries/get-paying";
import { acceptByItself, tellPlaced } from "./confirm-order";
import { moveOrder } from "./move-order";
import { readTimes, type Times } from "./read-times";
import { keep } from "./renew-promise";

/**
 * An order that had expired was paid after all: takes its ingredients and its time anew and places it, all or nothing.
 * @returns whether it stands; when not, nothing has changed and the money must go back.
 */
export async function placeAgain(tx: Transaction, order: PayingOrder, at: Date): Promise<boolean> {
  try {
    await tx.transaction(async (inner) => {
      const times = await readTimes(inner, order.id);
      const promised = await promisedAnew(inner, times, at);
      await moveOrder(inner, { orderId: order.id, outletIds: null, move: "pay" }, system, at);
      await reserveAgain(inner, times);
      await holdCapacity(inner, times.outlet, times, promised.holds);
      await retakeUse(inner, order.id, at);
      await keep(inner, order.id, promised);
      await acceptByItself(inner, order.id, at);
      await tellPlaced(inner, order);
      await hint(inner, `availability:${order.outletId}`);
    });
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** The time he chose if it can still be had, else the soonest; on the day of its number, or not at all. */
async function promisedAnew(
  tx: Transaction,
  { outlet, wish, businessDay }: Times,
  at: Date,
): Promise<Promised> {
  const load = await getLoad(outlet.id, at, tx);
  const promised = soonestOrChosen();
  if (businessDayOf(promised.readyBy, outlet.timezone) !== businessDay) throw new Refusal("slot_past");
  return promised;

  function soonestOrChosen(): Promised {
    try {
      return promiseFor(outlet, wish, load, at);
    } catch (error) {
      if (!(error instanceof Refusal) || !wish.slot) throw error;
      return promiseFor(outlet, { ...wish, slot: null }, load, at);
    }
  }
}

/** What it had held and gave back when it expired. */
async function reserveAgain(
  tx: Transaction,
  { orderId, revisionId, outlet, businessDay }: Times,
): Promise<void> {
  const rows = await tx.execute<{ id: string; quantity: string }>(sql`
    select distinct on (ingredient_id) ingredient_id as id, quantity from stock_reservations
    where order_id = ${orderId} and revision_id = ${revisionId} order by ingredient_id, created_at desc`);
  const needs = new Map(rows.map((row) => [row.id, Number(row.quantity)]));
  const order = {
    orderId,
    revisionId,
    outletId: outlet.id,
    neededOn: businessDay,
    openDay: outlet.businessDay,
  };
  const short = await reserveStock(tx, { ...order, needs });
  if (short.length > 0) throw new Refusal("sold_out", { name: "", left: 0 });
}
