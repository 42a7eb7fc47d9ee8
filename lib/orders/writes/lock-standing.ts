import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { CapacityResource, Locale, Mode, OrderStatus } from "@/db/enums";
import type { Standing } from "../change";

export type StandingOrder = Standing & {
  id: string;
  outletId: string;
  token: string;
  status: OrderStatus;
  revision: number;
  revisionId: string;
  totalCents: number;
  paidCents: number;
  email: string | null;
  locale: Locale;
};

type Row = Omit<StandingOrder, "promised" | "holds"> & {
  mode: Mode;
  ticketAt: string;
  readyBy: string;
  promisedAt: string;
  holds: { resource: CapacityResource; startsAt: string; quantity: number }[];
};

/** An order as a change finds it, locked: the kitchen cannot start it and nobody else can change it until the commit. */
export async function lockStanding(tx: Transaction, orderId: string): Promise<StandingOrder | null> {
  await tx.execute(sql`select 1 from orders where id = ${orderId} for update`);
  const [row] = await tx.execute<{ standing: Row }>(sql`
    select json_build_object('id', o.id, 'outletId', o.outlet_id, 'token', o.public_token, 'status', o.status, 'mode', o.mode,
      'slot', o.slot_starts_at, 'rideMinutes', coalesce(z.ride_minutes, 0), 'revision', r.seq, 'revisionId', r.id,
      'totalCents', o.total_cents, 'email', o.contact_email, 'locale', o.locale,
      'ticketAt', o.ticket_at, 'readyBy', o.ready_by, 'promisedAt', o.promised_at,
      'paidCents', coalesce((select sum(p.amount_cents) from payments p where p.order_id = o.id and p.status = 'captured'), 0)
        - coalesce((select sum(f.amount_cents) from refunds f join payments p on p.id = f.payment_id
            where p.order_id = o.id and f.status <> 'failed'), 0),
      'pizzas', coalesce((select sum(l.quantity) from order_lines l join items i on i.id = l.item_id
        join products d on d.id = i.product_id where l.revision_id = r.id and d.kind = 'pizza'), 0),
      'holds', coalesce((select json_agg(json_build_object('resource', h.resource, 'startsAt', h.starts_at,
          'quantity', h.quantity) order by h.resource, h.starts_at)
        from capacity_holds h where h.order_id = o.id and h.state = 'held'), '[]')) as standing
    from orders o join order_revisions r on r.order_id = o.id and r.state = 'current'
    left join delivery_zones z on z.id = o.zone_id where o.id = ${orderId}`);
  if (!row) return null;
  const { ticketAt, readyBy, promisedAt, holds, ...standing } = row.standing;
  return {
    ...standing,
    promised: { ticketAt: new Date(ticketAt), readyBy: new Date(readyBy), promisedAt: new Date(promisedAt) },
    holds: holds.map((hold) => ({ ...hold, startsAt: new Date(hold.startsAt) })),
  };
}
