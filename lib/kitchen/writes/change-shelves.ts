import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { lockOutlet } from "@/lib/orders/writes/lock-outlet";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { db } from "@/lib/server/db";
import { type Booking, bookMovements } from "@/lib/stock/writes/book-movements";
import { flagOrders } from "./flag-orders";

/** An outlet by its slug, and where the asker may do this. */
export type Place = { outlet: string; outletIds: readonly string[] };
export type Change = Pick<Booking, "kind" | "reason" | "key" | "happened" | "onlyFree"> & {
  /** The write's name, for the journal. */
  action: string;
  /** Base units by ingredient code: what comes, or what goes when negative. */
  changes: ReadonlyMap<string, number>;
  /** Where each has a reason of its own, by ingredient code. */
  reasons?: ReadonlyMap<string, string>;
};
/** `flagged`: how many orders lost a hold by it. `again`: it was booked before, and nothing changed. */
export type Changed = { flagged: number; again: boolean };

/**
 * Changes what lies on an outlet's shelves by hand: booked, and the orders flagged that it leaves nothing for, in one
 * transaction; every screen hears of it.
 * @throws Refusal not_found, stock_short
 */
export const changeShelves = (place: Place, change: Change, who: Actor, at: Date): Promise<Changed> =>
  db.transaction((tx) => changeWithin(tx, place, change, who, at));

/** The same within a transaction that holds no lock yet. */
export async function changeWithin(
  tx: Transaction,
  { outlet, outletIds }: Place,
  { action, changes, reasons, ...booking }: Change,
  who: Actor,
  at: Date,
): Promise<Changed> {
  const [row] = await tx.execute<{ id: string }>(sql`
    select id from outlets where slug = ${outlet} and id = any(${sql.param([...outletIds])}::uuid[])`);
  if (!row) throw new Refusal("not_found", {}, "outlet");
  await lockOutlet(tx, outlet);
  const ids = await idsOf(tx, [...changes.keys()]);
  await lockHolders(tx, row.id, [...ids.values()]);
  const byId = <T>(of: ReadonlyMap<string, T>) =>
    new Map([...of].map(([code, value]) => [ids.get(code) ?? "", value]));
  const moved = { ...booking, outletId: row.id, changes: byId(changes) };
  const lost = await bookMovements(tx, reasons ? { ...moved, reasons: byId(reasons) } : moved, who, at);
  if (!lost) return { flagged: 0, again: true };
  const flagged = await flagOrders(tx, row.id, lost, who, at);
  const after = {
    reason: reasons ? Object.fromEntries(reasons) : booking.reason,
    changes: Object.fromEntries(changes),
    flagged,
  };
  await record(tx, { action, subject: "stock", subjectId: booking.key, outletId: row.id, after }, who, at);
  await hint(tx, `orders:${row.id}`, `availability:${row.id}`);
  return { flagged, again: false };
}

async function idsOf(tx: Transaction, codes: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.execute<{ id: string; code: string }>(
    sql`select id, code from ingredients where code = any(${sql.param([...codes])}::text[])`,
  );
  if (rows.length < codes.length) throw new Refusal("not_found", {}, "ingredient");
  return new Map(rows.map(({ code, id }) => [code, id]));
}

/** Orders are locked before levels: those that hold any of these can neither begin nor end meanwhile. */
const lockHolders = (tx: Transaction, outletId: string, ingredientIds: readonly string[]) =>
  tx.execute(sql`
    select 1 from orders where id in (select r.order_id from stock_reservations r
      where r.outlet_id = ${outletId} and r.ingredient_id = any(${sql.param([...ingredientIds])}::uuid[]) and r.state = 'held')
    order by id for update`);
