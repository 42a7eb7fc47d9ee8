import "server-only";
import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { kilometresBetween, type Place } from "@/lib/outlets/place";
import { db } from "@/lib/server/db";
import type { Offer } from "../run";

type Row = {
  orderId: string;
  number: number;
  promisedAt: string;
  postcode: string;
  city: string;
  pieces: number;
  readyAt: string;
  place: Place | null;
  home: Place;
};
export type Ready = Offer & { readyAt: string; place: Place | null };

/** Deliveries of an outlet that are boxed and that nobody took, and where it is itself. */
export async function listReady(
  outletId: string,
  on: Database | Transaction = db,
): Promise<{ ready: Ready[]; home: Place }> {
  const rows = await on.execute<{ ready: Row }>(sql`
    select json_build_object('orderId', o.id, 'number', o.number, 'promisedAt', o.promised_at,
      'postcode', coalesce(o.postcode, ''), 'city', coalesce(o.city, ''),
      'pieces', (select coalesce(sum(l.quantity), 0) from order_lines l join order_revisions r on r.id = l.revision_id and r.state = 'current'
        where l.order_id = o.id),
      'readyAt', (select max(e.at) from order_events e where e.order_id = o.id),
      'place', case when o.lat is not null and o.lng is not null then json_build_object('lat', o.lat, 'lng', o.lng) end,
      'home', json_build_object('lat', h.lat, 'lng', h.lng)) as ready
    from orders o join outlets h on h.id = o.outlet_id
    where o.outlet_id = ${outletId} and o.status = 'ready' and o.mode = 'delivery'
      and not exists (select 1 from deliveries d where d.order_id = o.id and d.state in ('assigned', 'under_way'))`);
  const ready = rows.map(({ ready: { home, ...offer } }) => ({
    ...offer,
    kilometres: offer.place ? kilometresBetween(home, offer.place) : null,
  }));
  return { ready, home: rows[0]?.ready.home ?? { lat: 0, lng: 0 } };
}
