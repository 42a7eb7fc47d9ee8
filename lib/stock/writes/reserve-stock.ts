import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newId } from "@/lib/ids";
import type { BusinessDay } from "@/lib/time";

export type Reservation = {
  orderId: string;
  revisionId: string;
  outletId: string;
  neededOn: BusinessDay;
  /** The day the outlet works on: holds for it and before count in stock_levels.reserved. */
  openDay: BusinessDay;
  /** Base units by ingredient id. */
  needs: ReadonlyMap<string, number>;
  expiresAt?: Date;
};

/**
 * Holds ingredients for an order, all or nothing: rows are locked in key order and each must have enough free.
 * @returns ids of the ingredients that were short; when there are any, the caller must throw so that nothing stands.
 */
export async function reserveStock(tx: Transaction, reservation: Reservation): Promise<string[]> {
  const { orderId, revisionId, outletId, neededOn, openDay, expiresAt } = reservation;
  const needs = [...reservation.needs].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const ids = sql.param(needs.map(([id]) => id));
  const quantities = sql.param(needs.map(([, quantity]) => quantity));
  const rowIds = sql.param(needs.map(() => newId()));
  const later = neededOn > openDay;
  // Sums over other orders' holds are only true once their writers have committed: lock first, then read.
  if (later) {
    await tx.execute(sql`select 1 from stock_levels where outlet_id = ${outletId} and ingredient_id = any(${ids}::uuid[])
      order by ingredient_id for update`);
  }
  const free = later
    ? sql`s.on_hand - coalesce((select sum(r.quantity) from stock_reservations r where r.outlet_id = s.outlet_id
        and r.ingredient_id = s.ingredient_id and r.state = 'held' and r.needed_on <= ${neededOn}::date), 0)
      + coalesce((select d.quantity from due_receipts(${outletId}::uuid, ${neededOn}::date) d where d.ingredient_id = s.ingredient_id), 0)`
    : sql`s.on_hand - s.reserved`;
  const held = await tx.execute<{ ingredient_id: string }>(sql`
    with need as (
      select * from unnest(${ids}::uuid[], ${quantities}::bigint[], ${rowIds}::uuid[]) as n(ingredient_id, quantity, row_id)
    ), locked as materialized (
      select s.ingredient_id from stock_levels s
      where s.outlet_id = ${outletId} and s.ingredient_id = any(${ids}::uuid[]) order by s.ingredient_id for update
    ), taken as (
      update stock_levels s set reserved = s.reserved + ${later ? sql`0` : sql`need.quantity`}
      from need join locked using (ingredient_id)
      where s.outlet_id = ${outletId} and s.ingredient_id = need.ingredient_id and ${free} >= need.quantity
      returning s.ingredient_id, need.quantity, need.row_id
    )
    insert into stock_reservations (id, order_id, revision_id, outlet_id, ingredient_id, quantity, needed_on, expires_at)
    select row_id, ${orderId}::uuid, ${revisionId}::uuid, ${outletId}::uuid, ingredient_id, quantity, ${neededOn}::date,
      ${expiresAt?.toISOString() ?? null}::timestamptz
    from taken returning ingredient_id`);
  const got = new Set(held.map((row) => row.ingredient_id));
  return needs.map(([id]) => id).filter((id) => !got.has(id));
}
