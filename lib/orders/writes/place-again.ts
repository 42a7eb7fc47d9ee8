import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { system } from "@/lib/actor";
import { type Promised, promiseFor } from "@/lib/capacity/promise";
import { getLoad } from "@/lib/capacity/queries/get-load";
import { holdCapacity } from "@/lib/capacity/writes/hold-capacity";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { hint } from "@/lib/outbox/writes/hint";
import { retakeUse } from "@/lib/promotions/writes/take-use";
import { Refusal } from "@/lib/refusal";
import { reserveStock } from "@/lib/stock/writes/reserve-stock";
import { type BusinessDay, businessDayOf } from "@/lib/time";
import { namedIn } from "../basket";
import { lineOf } from "../line";
import { getChangeable } from "../queries/get-changeable";
import type { PayingOrder } from "../queries/get-paying";
import { acceptByItself, tellPlaced } from "./confirm-order";
import { moveOrder } from "./move-order";
import { numberOnDay } from "./number-on-day";
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
      const day = businessDayOf(promised.readyBy, times.outlet.timezone);
      await stillSold(inner, times, promised, at);
      await moveOrder(inner, { orderId: order.id, outletIds: null, move: "pay" }, system, at);
      await reserveAgain(inner, times, day);
      await holdCapacity(inner, times.outlet, times, promised.holds);
      await retakeUse(inner, order.id, at);
      await keep(inner, times, at, promised);
      await numberOnDay(inner, order.id, day);
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

/** The time he chose if it can still be had, else the soonest; past midnight it has a number of the new day. */
async function promisedAnew(tx: Transaction, { outlet, wish }: Times, at: Date): Promise<Promised> {
  const load = await getLoad(outlet.id, at, tx);
  try {
    return promiseFor(outlet, wish, load, at);
  } catch (error) {
    if (!(error instanceof Refusal) || !wish.slot) throw error;
    return promiseFor(outlet, { ...wish, slot: null }, load, at);
  }
}

/** What went off the menu or off sale meanwhile is not sold again; prices stay those it was paid at. */
async function stillSold(
  tx: Transaction,
  { orderId, outlet, wish }: Times,
  { promisedAt }: Promised,
  at: Date,
): Promise<void> {
  const order = await getChangeable({ orderId, outletIds: null }, tx);
  if (!order) throw new Refusal("not_found");
  const asChosen = wish.slot?.getTime() === promisedAt.getTime();
  const catalogue = await getCatalogue(outlet.id, namedIn(order.lines), tx, asChosen ? promisedAt : at);
  for (const { ifMissing: _, ...line } of order.lines) lineOf(line, catalogue);
}

/** What it had held and gave back when it expired. */
async function reserveAgain(
  tx: Transaction,
  { orderId, revisionId, outlet }: Times,
  neededOn: BusinessDay,
): Promise<void> {
  const rows = await tx.execute<{ id: string; quantity: string }>(sql`
    select distinct on (ingredient_id) ingredient_id as id, quantity from stock_reservations
    where order_id = ${orderId} and revision_id = ${revisionId} order by ingredient_id, created_at desc`);
  const needs = new Map(rows.map((row) => [row.id, Number(row.quantity)]));
  const order = {
    orderId,
    revisionId,
    outletId: outlet.id,
    neededOn,
    openDay: outlet.businessDay,
  };
  const short = await reserveStock(tx, { ...order, needs });
  if (short.length > 0) throw new Refusal("sold_out", { name: "", left: 0 });
}
