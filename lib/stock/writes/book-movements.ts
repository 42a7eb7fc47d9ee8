import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { MovementKind, Unit } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { Refusal } from "@/lib/refusal";
import { type Lost, loseHolds } from "./lose-holds";
import { endStopsOf } from "./stop-selling";

export type Booking = {
  outletId: string;
  kind: MovementKind;
  reason: string | null;
  /** Where each ingredient has a reason of its own, by ingredient id. */
  reasons?: ReadonlyMap<string, string>;
  /** Base units by ingredient id: what comes, or what goes when negative. */
  changes: ReadonlyMap<string, number>;
  /** What they are worth in cents, by ingredient id, where it is known: signed as the change. */
  costs?: ReadonlyMap<string, number>;
  /** Made by whoever asks: asked twice, it is booked once. */
  key: string;
  /**
   * It happened whatever the books say: where more went than they knew of, they find the difference first. Without it
   * such a booking is refused.
   */
  happened?: boolean;
  /** Only what no order holds, of whatever day, may go. */
  onlyFree?: boolean;
};

type Level = { id: string; on_hand: string; held: string; name: string; unit: Unit };

/**
 * Movements made by hand, all or none. Levels are locked in key order; if less is left than is held for today, the
 * latest reservations lose their hold. The caller has the outlet's turn, and the orders that hold any of it locked.
 * @returns null when it was booked before; else the orders that lost a hold, which the caller must flag.
 * @throws Refusal not_found for an ingredient the outlet does not keep (what comes is kept from then on), stock_short, stock_held.
 */
export async function bookMovements(
  tx: Transaction,
  booking: Booking,
  who: Actor,
  at: Date,
): Promise<Lost[] | null> {
  const { outletId, changes, happened = false, onlyFree = false } = booking;
  const ids = [...changes.keys()].toSorted();
  const coming = ids.filter((id) => (changes.get(id) ?? 0) > 0);
  await tx.execute(sql`
    insert into stock_levels (outlet_id, ingredient_id) select ${outletId}, id from unnest(${sql.param(coming)}::uuid[]) as id
    on conflict do nothing`);
  // Sums over holds are only true once their writers have committed: lock first, then read.
  await tx.execute(sql`
    select 1 from stock_levels where outlet_id = ${outletId} and ingredient_id = any(${sql.param(ids)}::uuid[])
    order by ingredient_id for update`);
  const levels = await tx.execute<Level>(sql`
    select s.ingredient_id as id, s.on_hand, g.name_fr as name, g.unit, coalesce((
        select sum(r.quantity) from stock_reservations r where r.outlet_id = s.outlet_id
          and r.ingredient_id = s.ingredient_id and r.state = 'held'), 0) as held
    from stock_levels s join ingredients g on g.id = s.ingredient_id
    where s.outlet_id = ${outletId} and s.ingredient_id = any(${sql.param(ids)}::uuid[])`);
  if (levels.length < ids.length) throw new Refusal("not_found", {}, "ingredient");
  const booked = await insertMovements(tx, booking, booking.kind, booking.key, changes, who, at);
  if (booked < ids.length) {
    if (booked > 0) throw new Refusal("key_reused");
    return null;
  }
  const found = new Map<string, number>();
  const there = new Map<string, number>();
  for (const { id, on_hand, held, name, unit } of levels) {
    const left = Number(on_hand) + (changes.get(id) ?? 0);
    if (onlyFree && left < Number(held)) {
      const free = Math.max(0, Number(on_hand) - Number(held));
      throw new Refusal("stock_held", { name, left: free, unit });
    }
    if (left < 0 && !happened) throw new Refusal("stock_short", { name, left: Number(on_hand), unit });
    if (left < 0) found.set(id, -left);
    there.set(id, Math.max(0, left));
  }
  const { reasons: _, costs: __, ...finding } = { ...booking, reason: "found" };
  await insertMovements(tx, finding, "correction", `found:${booking.key}`, found, who, at);
  await endStopsOf(tx, outletId, coming, at);
  const lost = await loseHolds(tx, outletId, there, at);
  const rows = ids.map((id) => ({ id, there: there.get(id), lost: sumOf(lost, id) }));
  await tx.execute(sql`
    update stock_levels s set on_hand = n.there, reserved = s.reserved - n.lost
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(id uuid, there bigint, lost bigint)
    where s.outlet_id = ${outletId} and s.ingredient_id = n.id`);
  return lost;
}

const sumOf = (lost: readonly Lost[], ingredientId: string): number =>
  lost.filter((one) => one.ingredientId === ingredientId).reduce((sum, { quantity }) => sum + quantity, 0);

/** @returns how many were not known yet. */
async function insertMovements(
  tx: Transaction,
  { outletId, reason, reasons, costs }: Omit<Booking, "kind" | "changes" | "key">,
  kind: MovementKind,
  key: string,
  changes: ReadonlyMap<string, number>,
  who: Actor,
  at: Date,
): Promise<number> {
  if (changes.size === 0) return 0;
  const rows = [...changes].map(([id, quantity]) => ({
    ...{ row_id: newId(), id, quantity, key: `${key}:${id}`, why: reasons?.get(id) ?? reason },
    cost: costs?.get(id) ?? null,
  }));
  const inserted = await tx.execute(sql`
    insert into stock_movements (id, outlet_id, ingredient_id, quantity, kind, reason, cost_cents, actor_id, dedupe_key, at)
    select row_id, ${outletId}::uuid, id, quantity, ${kind}, why, cost, ${who.userId}::uuid, key, ${at.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as n(row_id uuid, id uuid, quantity bigint, cost integer, key text, why text)
    on conflict (dedupe_key) do nothing returning id`);
  return inserted.length;
}
