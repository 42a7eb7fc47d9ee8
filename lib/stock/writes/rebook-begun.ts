import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";

export type Rebooking = {
  orderId: string;
  revisionId: string;
  outletId: string;
  /** Base units by ingredient id: what was booked as used and is not, and what is used instead. */
  unused: ReadonlyMap<string, number>;
  used: ReadonlyMap<string, number>;
  reason: string;
};

/**
 * An order is changed after its ingredients were consumed: what is not used of them comes back by a correction, what is used
 * instead is promised and consumed at once. Levels are locked in key order.
 * @returns ids of the ingredients that were short; when there are any, the caller must throw so that nothing stands.
 */
export async function rebookBegun(
  tx: Transaction,
  { orderId, revisionId, outletId, unused, used, reason }: Rebooking,
  who: Actor,
  at: Date,
): Promise<string[]> {
  const all = [...new Set([...unused.keys(), ...used.keys()])].toSorted();
  if (all.length === 0) return [];
  const moves = all.map((id) => ({ id, back: unused.get(id) ?? 0, out: used.get(id) ?? 0 }));
  const when = sql`${at.toISOString()}::timestamptz`;
  const need = sql`jsonb_to_recordset(${JSON.stringify(moves)}::jsonb) as n(id uuid, back bigint, "out" bigint)`;
  const levels = await tx.execute<{ id: string; free: string }>(sql`
    select ingredient_id as id, on_hand - reserved as free from stock_levels
    where outlet_id = ${outletId} and ingredient_id = any(${sql.param(all)}::uuid[]) order by ingredient_id for update`);
  const free = new Map(levels.map((level) => [level.id, Number(level.free)]));
  const short = moves.filter(({ id, back, out }) => (free.get(id) ?? 0) + back < out).map(({ id }) => id);
  if (short.length > 0) return short;
  await tx.execute(sql`
    with need as (select * from ${need}), promised as (
      insert into stock_reservations (id, order_id, revision_id, outlet_id, ingredient_id, quantity, state, needed_on, ended_at)
      select gen_random_uuid(), ${orderId}::uuid, ${revisionId}::uuid, ${outletId}::uuid, n.id, n."out", 'consumed',
        o.business_day, ${when} from need n join outlets o on o.id = ${outletId} where n."out" > 0
    ), moved as (
      insert into stock_movements (id, outlet_id, ingredient_id, quantity, kind, reason, order_id, actor_id, dedupe_key, at)
      select gen_random_uuid(), ${outletId}::uuid, id, back, 'correction', ${reason}, ${orderId}::uuid, ${who.userId}::uuid,
        'unused:' || ${revisionId} || ':' || id, ${when} from need where back > 0
      union all
      select gen_random_uuid(), ${outletId}::uuid, id, -"out", 'consumption', ${reason}, ${orderId}::uuid, ${who.userId}::uuid,
        'consume:' || ${revisionId} || ':' || id, ${when} from need where "out" > 0
    )
    update stock_levels s set on_hand = s.on_hand + need.back - need."out" from need
    where s.outlet_id = ${outletId} and s.ingredient_id = need.id`);
  return [];
}
