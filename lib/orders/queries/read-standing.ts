import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { CapacityResource, Locale, Mode, OrderStatus, PaymentPlan } from "@/db/enums";
import type { Hold } from "@/lib/capacity/places";
import { placesHeld } from "@/lib/capacity/queries/places-held";
import { authorisedOf, promisedOf } from "@/lib/payments/queries/get-due";
import type { Standing } from "../change";
import type { Terms } from "../terms";

export type StandingOrder = Standing & {
  id: string;
  outletId: string;
  slug: string;
  token: string;
  status: OrderStatus;
  onSite: boolean;
  plan: PaymentPlan;
  /** The latest revision that still means something: the proposal if there is one, else the one in force. */
  revision: number;
  /** The last number given to a revision, void ones included. */
  lastSeq: number;
  /** HH:MM at the outlet; null before the kitchen started. */
  startedAt: string | null;
  totalCents: number;
  /** Paid or authorised, and not given back as of no use. */
  paidCents: number;
  /** What of it is only authorised. */
  authorisedCents: number;
  /** What the revision in force holds of ingredients. */
  reserved: { id: string; quantity: number; neededOn: string }[];
  proposal: { id: string; seq: number; totalCents: number; expiresAt: Date; terms: Terms } | null;
  /** All places of oven and couriers the order holds, its proposal's included. */
  allHolds: Hold[];
  email: string | null;
  locale: Locale;
};

type RawHold = { resource: CapacityResource; startsAt: string; quantity: number; proposed: boolean };
type Row = Omit<StandingOrder, "promised" | "holds" | "allHolds" | "proposal"> & {
  mode: Mode;
  ticketAt: string;
  readyBy: string;
  promisedAt: string;
  allHolds: RawHold[];
  proposal: { id: string; seq: number; totalCents: number; expiresAt: string; terms: Terms } | null;
};

/** An order as a change finds it, with all it holds. */
export async function readStanding(
  on: Pick<Transaction, "execute">,
  orderId: string,
): Promise<StandingOrder | null> {
  const [row] = await on.execute<{ standing: Row }>(sql`
    select json_build_object('id', o.id, 'outletId', o.outlet_id, 'slug', h.slug, 'token', o.public_token, 'status', o.status,
      'plan', o.payment_plan, 'mode', o.mode, 'onSite', o.on_site, 'slot', o.slot_starts_at,
      'placedAt', coalesce(o.placed_at, o.created_at), 'rideMinutes', coalesce(z.ride_minutes, 0),
      'revision', coalesce(n.seq, r.seq), 'lastSeq', (select max(seq) from order_revisions where order_id = o.id),
      'startedAt', (select to_char(max(e.at) at time zone h.timezone, 'HH24:MI') from order_events e
        where e.order_id = o.id and e.to_status = 'preparing'),
      'totalCents', o.total_cents, 'email', o.contact_email, 'locale', o.locale,
      'ticketAt', o.ticket_at, 'readyBy', o.ready_by, 'promisedAt', o.promised_at,
      'proposal', case when n.id is not null then json_build_object('id', n.id, 'seq', n.seq, 'totalCents', n.total_cents,
        'expiresAt', n.expires_at, 'terms', n.terms) end,
      'paidCents', ${promisedOf(sql`o`)}, 'authorisedCents', ${authorisedOf(sql`o`)},
      'pizzas', ${placesHeld},
      'reductions', coalesce((select json_agg(json_build_object('id', t.id, 'cents', t.cents,
          'of', case when t.rate_bp is null then to_json('items'::text) else json_build_object('rateBp', t.rate_bp) end) order by t.id)
        from order_reductions t where t.order_id = o.id), '[]'),
      'reserved', coalesce((select json_agg(json_build_object('id', s.ingredient_id, 'quantity', s.quantity, 'neededOn', s.needed_on))
        from stock_reservations s where s.revision_id = r.id and s.state = 'held'), '[]'),
      'allHolds', coalesce((select json_agg(json_build_object('resource', c.resource, 'startsAt', c.starts_at,
          'quantity', c.quantity, 'proposed', c.revision_id is not distinct from n.id) order by c.resource, c.starts_at)
        from capacity_holds c where c.order_id = o.id and c.state = 'held'), '[]')) as standing
    from orders o join outlets h on h.id = o.outlet_id
    join order_revisions r on r.order_id = o.id and r.state = 'current'
    left join order_revisions n on n.order_id = o.id and n.state = 'proposed'
    left join delivery_zones z on z.id = o.zone_id where o.id = ${orderId}`);
  if (!row) return null;
  const { ticketAt, readyBy, promisedAt, allHolds, proposal, ...standing } = row.standing;
  const held = allHolds.map(({ startsAt, ...hold }) => ({ ...hold, startsAt: new Date(startsAt) }));
  return {
    ...standing,
    promised: { ticketAt: new Date(ticketAt), readyBy: new Date(readyBy), promisedAt: new Date(promisedAt) },
    holds: held.filter(({ proposed }) => !proposed),
    allHolds: held,
    proposal: proposal && { ...proposal, expiresAt: new Date(proposal.expiresAt) },
  };
}
