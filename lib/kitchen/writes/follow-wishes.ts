import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { readSold } from "@/lib/orders/queries/read-sold";
import { lineTakes } from "@/lib/orders/shortage";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { missIngredient } from "./miss-ingredient";

type Stop = { outletId: string; ingredientId: string; code: string; until: string | null; actorId: string };

/** More lines than an order has. */
const mostLines = 60;

/**
 * An ingredient is off sale: of every order not begun yet that is to be made before it is back, each line it goes on gets
 * what its customer wished for this case. Line by line, each whole; begun again after a crash it goes on where it was.
 * @returns how many lines were acted upon.
 */
export async function followWishes(stopId: string, at: Date = now()): Promise<number> {
  const [stop] = await db.execute<Stop>(sql`
    select s.outlet_id as "outletId", g.id as "ingredientId", g.code, s.until, s.actor_id as "actorId"
    from stops s join ingredients g on g.id = s.ingredient_id where s.id = ${stopId} and s.ended_at is null`);
  if (!stop) return 0;
  const orders = await db.execute<{ id: string }>(sql`
    select o.id from orders o join outlets h on h.id = o.outlet_id
    where o.outlet_id = ${stop.outletId} and o.status = 'placed'
      and case when ${stop.until}::timestamptz is null then o.business_day <= h.business_day
        else o.ready_by < ${stop.until}::timestamptz end
    order by o.ready_by, o.id`);
  const who: Actor = { kind: "staff", userId: stop.actorId, terminal: "kitchen" };
  let done = 0;
  for (const { id } of orders) done += await followOrder(id, stop, who, at);
  return done;
}

/** A line acted upon makes new ones of the order's others: the order is read again after each. */
async function followOrder(orderId: string, stop: Stop, who: Actor, at: Date): Promise<number> {
  const seen = new Set<string>();
  while (seen.size < mostLines) {
    const { lines } = await readSold(db, orderId);
    const waiting = await waitingFor(orderId, stop.ingredientId);
    const line = lines.find(
      (one) => !seen.has(one.id) && !waiting.has(one.id) && lineTakes(one).has(stop.ingredientId),
    );
    if (!line) break;
    seen.add(line.id);
    try {
      await missIngredient({ lineId: line.id, ingredient: stop.code, outletIds: [stop.outletId] }, who, at);
    } catch (error) {
      // Begun, changed or cancelled meanwhile: whoever did it has it in hand.
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return seen.size;
}

async function waitingFor(orderId: string, ingredientId: string): Promise<Set<string>> {
  const rows = await db.execute<{ line_id: string }>(sql`
    select line_id from shortages where order_id = ${orderId} and ingredient_id = ${ingredientId} and settled_at is null`);
  return new Set(rows.map((row) => row.line_id));
}
