import "server-only";
import { and, eq, gt, inArray, isNotNull, lt, or, sql } from "drizzle-orm";
import { orderEvents, orderRevisions, orders } from "@/db/schema";
import type { SaidAllergy } from "@/lib/orders/allergy";
import { dueOf } from "@/lib/payments/queries/get-due";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";

/** How long what left the board can still be recalled or must still be acknowledged. */
const memoryMinutes = 30;
/** How far ahead the kitchen looks for chosen times. */
const aheadMinutes = 18 * 60;

/** The orders an outlet's kitchen has to know of, one row each with its current revision. */
export function boardOrders(outletId: string, at: Date) {
  return db
    .select({
      orderId: orders.id,
      revisionId: orderRevisions.id,
      number: orders.number,
      mode: orders.mode,
      onSite: orders.onSite,
      channel: orders.channel,
      status: orders.status,
      slotStartsAt: orders.slotStartsAt,
      placedAt: orders.placedAt,
      ticketAt: orders.ticketAt,
      readyBy: orders.readyBy,
      promisedAt: orders.promisedAt,
      changedAt: orders.changedAt,
      /** What the change changed beside the lines, and the revision before it. */
      terms: orderRevisions.terms,
      formerId: formerRevision,
      acceptedAt: orders.acceptedAt,
      acceptedBy: sql<string | null>`(select u.name from users u where u.id = ${orders.acceptedBy})`,
      startedAt: sql`min(${orderEvents.at}) filter (where ${orderEvents.toStatus} = 'preparing')`.mapWith(
        orders.placedAt,
      ),
      movedAt: sql`max(${orderEvents.at})`.mapWith(orders.ticketAt),
      endReason: orders.endReason,
      note: orders.kitchenNote,
      allergy: sql<SaidAllergy | null>`(select json_build_object('allergens', h.allergens, 'words', h.words, 'heededAt', h.heeded_at,
        'heededBy', (select w.name from users w where w.id = h.heeded_by))
        from order_allergies h where h.order_id = ${orders.id})`,
      unpaid: sql<boolean>`(${orders.paymentPlan} = 'online' and ${dueOf(sql`"orders"`)} > 0)`,
      /** The kitchen reads it only where it must call. */
      phone: sql<
        string | null
      >`case when exists (select 1 from shortages s join order_lines l on l.id = s.line_id
        where l.revision_id = ${orderRevisions.id} and s.settled_at is null) then ${orders.contactPhone} end`,
    })
    .from(orders)
    .innerJoin(orderRevisions, isCurrent)
    .innerJoin(orderEvents, eq(orderEvents.orderId, orders.id))
    .where(onBoard(outletId, at))
    .groupBy(orders.id, orderRevisions.id)
    .having(
      sql`${orders.status} <> 'ready' or max(${orderEvents.at}) > ${sinceWhen(at).toISOString()}::timestamptz`,
    );
}

/** Their revisions and those before, for what is read of them at the same time; with some that left the board a while ago. */
export const boardRevisions = (outletId: string, at: Date) =>
  db
    .select({ id: orderRevisions.id })
    .from(orders)
    .innerJoin(
      orderRevisions,
      and(
        eq(orderRevisions.orderId, orders.id),
        or(eq(orderRevisions.state, "current"), eq(orderRevisions.id, formerRevision)),
      ),
    )
    .where(onBoard(outletId, at));

const formerRevision = sql<string | null>`(select f.id from order_revisions f where f.order_id = ${orders.id}
  and f.state = 'superseded' order by f.seq desc limit 1)`;
const isCurrent = and(eq(orderRevisions.orderId, orders.id), eq(orderRevisions.state, "current"));
const sinceWhen = (at: Date) => addMinutes(at, -memoryMinutes);

const onBoard = (outletId: string, at: Date) =>
  and(
    eq(orders.outletId, outletId),
    or(
      and(inArray(orders.status, ["placed", "preparing"]), lt(orders.ticketAt, addMinutes(at, aheadMinutes))),
      eq(orders.status, "ready"),
      and(eq(orders.status, "cancelled"), isNotNull(orders.acceptedAt), gt(orders.endedAt, sinceWhen(at))),
    ),
  );
