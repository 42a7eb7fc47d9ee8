import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { Refusal } from "@/lib/refusal";
import { openDrawer } from "./open-drawer";

type Unbooked = { id: string; kind: "sale" | "refund"; cents: number };

/** The first drawer of an outlet: the one that opens in place. */
const firstDrawer = 1;

/**
 * Puts the cash that moved for an order, and lies in no drawer yet, into the outlet's open one: the one its cashier opened, else the
 * first. What a courier carries waits until he hands it in; a refund decided while no drawer is open waits until one is.
 * @param floatCents where none is open: opens the first with this float, in the same gesture.
 * @throws Refusal drawer_closed when cash came in and no drawer is open.
 */
export async function bookCash(
  tx: Transaction,
  { orderId, floatCents = null }: { orderId: string; floatCents?: number | null },
  who: Actor,
  at: Date,
): Promise<void> {
  const moved = await tx.execute<Unbooked & { outletId: string }>(sql`
    select p.id, 'sale' as kind, p.amount_cents as cents, o.outlet_id as "outletId" from payments p join orders o on o.id = p.order_id
    where p.order_id = ${orderId} and p.method = 'cash' and p.status = 'captured' and p.taking_id is not null and p.carried_by is null
      and not exists (select from till_movements m where m.payment_id = p.id)
    union all
    select r.id, 'refund', -r.amount_cents, o.outlet_id from refunds r join payments p on p.id = r.payment_id
    join orders o on o.id = p.order_id
    where p.order_id = ${orderId} and r.status = 'succeeded' and coalesce(r.way, p.method) = 'cash'
      and r.settled_at >= (select min(opened_at) from till_sessions s where s.outlet_id = o.outlet_id)
      and not exists (select from till_movements m where m.refund_id = r.id)`);
  const [first] = moved;
  if (!first) return;
  const { outletId } = first;
  const takes = moved.some(({ kind }) => kind === "sale");
  let session = await standingDrawer(tx, outletId, who);
  if (!session && takes && floatCents !== null)
    session = await openDrawer(tx, { outletId, drawer: firstDrawer, floatCents }, who, at);
  if (!session && takes) throw new Refusal("drawer_closed", {}, "floatCents");
  if (!session || !who.userId) return;
  const rows = moved.map(({ id, kind, cents }) => ({
    ...{ id: newId(), session_id: session, kind, amount_cents: cents, actor_id: who.userId, at, note: "" },
    ...{ payment_id: kind === "sale" ? id : null, refund_id: kind === "refund" ? id : null },
  }));
  await tx.execute(sql`
    insert into till_movements (id, session_id, kind, amount_cents, payment_id, refund_id, actor_id, at, note)
    select id, session_id, kind, amount_cents, payment_id, refund_id, actor_id, at, note
    from jsonb_populate_recordset(null::till_movements, ${JSON.stringify(rows)}::jsonb)`);
}

/** Held open until the commit: who closes it waits. */
export async function standingDrawer(tx: Transaction, outletId: string, who: Actor): Promise<string | null> {
  const [session] = await tx.execute<{ id: string }>(sql`
    select id from till_sessions where outlet_id = ${outletId} and closed_at is null
    order by opened_by is distinct from ${who.userId}::uuid, drawer limit 1 for share`);
  return session?.id ?? null;
}
