import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { customer, system } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { openPayment } from "@/lib/payments/writes/open-payment";
import { recordCall } from "@/lib/payments/writes/record-call";
import { recordSession } from "@/lib/payments/writes/record-session";
import { takeUse } from "@/lib/promotions/writes/take-use";
import { Refusal } from "@/lib/refusal";
import { db } from "@/lib/server/db";
import { findAgain } from "@/lib/stock/writes/find-again";
import { reserveStock } from "@/lib/stock/writes/reserve-stock";
import type { OrderRows } from "../order-rows";
import { lockOutlet } from "./lock-outlet";

export type Lost = {
  rows: OrderRows;
  /** Its payment at the provider. */
  paymentId: string;
  sessionRef: string;
  amountCents: number;
  sessionExpiresAt: Date;
};

/**
 * Writes an order that was lost again as it was when its customer went to pay, from what its payment says of it: same number,
 * same link, same prices. Whether it was paid is settled afterwards, in the one way that is. A part of it that is unknown here
 * — an item made since — is an error of the database's, with nothing changed.
 * @returns whether it had been lost.
 * @throws Refusal when its promotion has no use left
 */
export async function rebuildOrder({ rows, ...payment }: Lost, at: Date): Promise<boolean> {
  const { id: orderId, outlet_id: outletId, currency } = rows.order;
  return db.transaction(async (tx) => {
    await lockOutlet(tx, rows.slug);
    const known = await tx.execute(sql`select 1 from orders where id = ${orderId}`);
    if (known.length > 0) return false;
    await insertRows(tx, rows);
    await holdStock(tx, rows, at);
    if (rows.promotion) await takeUse(tx, { ...rows.promotion, orderId, onTrust: true }, at);
    const call = await openPayment(
      tx,
      { ...payment, orderId, revisionId: null, currency, request: { session: payment.sessionRef } },
      customer,
    );
    await recordSession(tx, payment);
    await recordCall(tx, { callId: call.id, state: "done" }, at);
    const after = { number: rows.order.number, from: payment.sessionRef };
    await record(
      tx,
      { action: "rebuildOrder", subject: "order", subjectId: orderId, outletId, after },
      system,
      at,
    );
    return true;
  });
}

async function insertRows(tx: Transaction, rows: OrderRows): Promise<void> {
  const { order } = rows;
  const given = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`;
  await tx.execute(sql`
    with counter as (
      insert into order_counters as c (outlet_id, business_day, last)
      values (${order.outlet_id}, ${order.business_day}::date, ${order.number})
      on conflict (outlet_id, business_day) do update set last = greatest(c.last, excluded.last)
    )
    insert into orders select * from jsonb_populate_record(null::orders, ${given(order)})`);
  await tx.execute(sql`
    insert into order_revisions select * from jsonb_populate_record(null::order_revisions, ${given(rows.revision)})`);
  await tx.execute(sql`
    with lines as (
      insert into order_lines select * from jsonb_populate_recordset(null::order_lines, ${given(rows.lines)})
    ), parts as (
      insert into order_line_parts select * from jsonb_populate_recordset(null::order_line_parts, ${given(rows.parts)})
    ), changes as (
      insert into order_part_changes select * from jsonb_populate_recordset(null::order_part_changes, ${given(rows.changes)})
    ), adjustments as (
      insert into order_adjustments select * from jsonb_populate_recordset(null::order_adjustments, ${given(rows.adjustments)})
    ), vat as (
      insert into order_vat select * from jsonb_populate_recordset(null::order_vat, ${given(rows.vat)})
    )
    insert into order_events select * from jsonb_populate_recordset(null::order_events, ${given(rows.events)})`);
}

/** It was accepted when its ingredients were there: what the shelves lack of them by these books had come since they were copied. */
async function holdStock(tx: Transaction, rows: OrderRows, at: Date): Promise<void> {
  const outlet = await getOutlet(rows.slug, tx);
  if (!outlet) throw new Refusal("not_found");
  const { id: orderId, outlet_id: outletId, business_day: neededOn } = rows.order;
  const needs = new Map(rows.needs);
  await findAgain(tx, { orderId, outletId, neededOn, needs }, at);
  const order = { orderId, revisionId: rows.revision.id, outletId, neededOn, openDay: outlet.businessDay };
  const short = await reserveStock(tx, { ...order, needs });
  if (short.length > 0) throw new Refusal("sold_out", { name: "", left: 0 });
}
