import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { holdCapacity } from "@/lib/capacity/writes/hold-capacity";
import { keepPromises } from "@/lib/capacity/writes/keep-promises";
import { releaseCapacity } from "@/lib/capacity/writes/release-capacity";
import type { Outlet } from "@/lib/outlets/outlet";
import { changeUse } from "@/lib/promotions/writes/change-use";
import { lockLevels } from "@/lib/stock/writes/lock-levels";
import { releaseReservations } from "@/lib/stock/writes/release-reservations";
import { reserveStock } from "@/lib/stock/writes/reserve-stock";
import type { Terms } from "../terms";
import { numberOnDay } from "./number-on-day";

type Coming = { orderId: string; revisionId: string; terms: Terms; onReceipt: boolean };

/**
 * A proposed revision becomes the one the kitchen works from: what its order held goes back and what it needs is held, the
 * former revision is history, the order's row says what was agreed. The caller holds the order's row locked.
 * @returns ids of the ingredients that were short; when there are any, the caller must throw so that nothing stands.
 */
export async function putInForce(
  tx: Transaction,
  outlet: Outlet,
  { orderId, revisionId, terms, onReceipt }: Coming,
  at: Date,
): Promise<string[]> {
  const needs = new Map(terms.needs);
  const { neededOn } = terms;
  const holds = terms.holds.map((hold) => ({ ...hold, startsAt: new Date(hold.startsAt) }));
  // All rows of both revisions are locked in one order before any is changed.
  await lockLevels(tx, outlet.id, orderId, [...needs.keys()]);
  await releaseReservations(tx, orderId, at);
  await releaseCapacity(tx, orderId);
  await tx.execute(
    sql`update order_revisions set state = 'superseded' where order_id = ${orderId} and state = 'current'`,
  );
  const [, , short] = await Promise.all([
    promote(tx, orderId, revisionId),
    writeTerms(tx, orderId, terms, onReceipt, at),
    reserveStock(tx, {
      orderId,
      revisionId,
      outletId: outlet.id,
      neededOn,
      openDay: outlet.businessDay,
      needs,
    }),
    holdCapacity(tx, outlet, { orderId, revisionId }, holds),
  ]);
  if (short.length > 0) return short;
  await changeUse(tx, { orderId, promotionId: terms.promotionId }, at);
  await numberOnDay(tx, orderId, neededOn);
  await keepPromises(tx, [changedTo(orderId, outlet, terms)], at);
  // What is made is another thing now: whoever makes it reads again what must not be in it.
  await tx.execute(
    sql`update order_allergies set heeded_by = null, heeded_at = null where order_id = ${orderId}`,
  );
  return short;
}

const changedTo = (orderId: string, outlet: Outlet, { row, holds }: Terms) => ({
  ...{
    orderId,
    outletId: outlet.id,
    kind: "changed" as const,
    inputs: { reserve: outlet.means.reserve[row.mode === "delivery" ? "delivery" : "takeaway"], holds },
  },
  readyBy: new Date(String(row.ready_by)),
  promisedAt: new Date(String(row.promised_at)),
});

/** What it changed beside the lines is kept in words the kitchen can be told. */
async function promote(tx: Transaction, orderId: string, revisionId: string): Promise<void> {
  await tx.execute(sql`
    update order_revisions set state = 'current', expires_at = null, terms = (
      select jsonb_build_object('was', jsonb_build_object('mode', mode, 'promisedAt', promised_at, 'kitchenNote', kitchen_note))
      from orders where id = ${orderId})
    where id = ${revisionId} and state = 'proposed'`);
}

async function writeTerms(
  tx: Transaction,
  orderId: string,
  { row }: Terms,
  onReceipt: boolean,
  at: Date,
): Promise<void> {
  await tx.execute(sql`
    update orders o set mode = t.mode, on_site = o.on_site and t.mode = 'takeaway', total_cents = t.total_cents, kitchen_note = t.kitchen_note, courier_note = t.courier_note,
      address_line = t.address_line, address_extra = t.address_extra, postcode = t.postcode, city = t.city, zone_id = t.zone_id,
      lat = t.lat, lng = t.lng, slot_starts_at = t.slot_starts_at, ticket_at = t.ticket_at, ready_by = t.ready_by,
      promised_at = t.promised_at, adult_declared = o.adult_declared or t.adult_declared,
      payment_plan = case when ${onReceipt} then 'on_receipt' else o.payment_plan end,
      changed_at = ${at.toISOString()}::timestamptz
    from jsonb_populate_record(null::orders, ${JSON.stringify(row)}::jsonb) t where o.id = ${orderId}`);
}
