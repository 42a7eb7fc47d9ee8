import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { mostPrinters, printPaper } from "./print-paper";

/**
 * The kitchen's ticket of an order that was taken in charge, or changed since: when it is due, by every printer that prints
 * tickets. One that waits for its time is not made twice; it says what is true by then.
 */
export const printTicket = (
  tx: Transaction,
  orderId: string,
  fact: string,
  who: Actor,
  at: Date,
): Promise<unknown> =>
  printWhere(
    tx,
    sql`o.accepted_at is not null and o.status in ('placed', 'preparing')`,
    { orderId, fact, payload: {} },
    who,
    at,
  );

/** A kitchen that works from paper is told on paper that an order is cancelled. */
const printCancelled = (tx: Transaction, orderId: string, who: Actor, at: Date): Promise<unknown> => {
  const printed = sql`exists (select from print_jobs j where j.order_id = o.id and j.kind = 'ticket' and j.state in ('printed', 'doubtful'))`;
  return printWhere(
    tx,
    printed,
    { orderId, fact: `ticket:${orderId}:cancelled`, payload: { cancelled: true } },
    who,
    at,
  );
};

/** What a move of an order has printed: labels once it is boxed, a word to the kitchen when it is cancelled. */
export async function printMoved(
  tx: Transaction,
  { id: orderId, outletId, from, to }: { id: string; outletId: string; from: string; to: string },
  who: Actor,
  at: Date,
): Promise<void> {
  if (to === "cancelled") await printCancelled(tx, orderId, who, at);
  if (to === "ready" && from === "preparing")
    await printPaper(tx, { outletId, kind: "label", orderId, fact: `label:${orderId}` }, who, at);
}

type Due = { orderId: string; fact: string; payload: { cancelled?: true } };

/** One statement: placing an order waits for it. */
function printWhere(tx: Transaction, condition: SQL, { orderId, fact, payload }: Due, who: Actor, at: Date) {
  const now = sql`${at.toISOString()}::timestamptz`;
  const ids = Array.from({ length: mostPrinters }, newId);
  return tx.execute(sql`
    with due as (
      select o.id, o.outlet_id, greatest(o.ticket_at, ${now}) as at from orders o where o.id = ${orderId} and ${condition}
    ), waiting as (
      update print_jobs j set due_at = d.at from due d
      where j.order_id = d.id and j.kind = 'ticket' and j.state = 'pending' and j.trying_since is null returning j.id
    ), makers as (
      select p.id, d.outlet_id, d.at, row_number() over (order by p.id) as n from due d join printers p on p.outlet_id = d.outlet_id
      where p.removed_at is null and 'ticket' = any(p.prints) and not exists (select from waiting)
    ), written as (
      insert into print_jobs (id, dedupe_key, printer_id, outlet_id, kind, order_id, payload, actor_id, due_at)
      select i.id, ${fact} || ':' || m.id, m.id, m.outlet_id, 'ticket', ${orderId}::uuid, ${JSON.stringify(payload)}::jsonb,
        ${who.userId}::uuid, m.at
      from makers m join unnest(${sql.param(ids)}::uuid[]) with ordinality i (id, n) on i.n = m.n
      on conflict (dedupe_key) do nothing returning printer_id, due_at
    )
    select enqueue_job('print_papers', json_build_object('id', printer_id), null, 'printer:' || printer_id) from written
    where due_at <= ${now}`);
}
