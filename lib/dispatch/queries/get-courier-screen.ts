import "server-only";
import { sql } from "drizzle-orm";
import type { Locale } from "@/db/enums";
import { dueCents } from "@/lib/orders/queries/due";
import type { Place } from "@/lib/outlets/place";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { nextRound } from "../propose-rounds";
import { type CourierScreen, type RunStop, stopsLeft } from "../run";
import { countDone } from "./count-done";
import { labelsOf } from "./labels-of";
import { linesOf } from "./lines-of";
import { listReady } from "./list-ready";

/** What a courier has in hand at an outlet, what he could take next, and what he did today. */
export async function getCourierScreen(
  courierId: string,
  outletId: string,
  locale: Locale,
  at: Date = now(),
): Promise<CourierScreen> {
  const [stops, { ready, home }, done] = await Promise.all([
    listStops(courierId, outletId, locale, at),
    listReady(outletId),
    countDone(courierId, outletId, at),
  ]);
  const next = stops.length > 0 ? [] : nextRound(ready, home, at);
  // Where a door is, he learns with the round.
  return { stops, offers: next.map(({ place: _, readyAt: __, ...offer }) => offer), done };
}

type Row = { stop: RunStop & { ended: boolean }; home: Place; left: string | null };

/** Doors already reached come along only for the order of the rest: their place and promise, not their people. */
async function listStops(courierId: string, outletId: string, locale: Locale, at: Date): Promise<RunStop[]> {
  const rows = await db.execute<Row>(sql`
    with mine as (
      select * from deliveries where courier_id = ${courierId} and outlet_id = ${outletId} and state in ('assigned', 'under_way')
    ), run as (
      select order_id, state, false as ended from mine
      union all
      select d.order_id, d.state, true from deliveries d
      where d.courier_id = ${courierId} and d.state in ('delivered', 'failed') and d.left_at in (select left_at from mine)
    )
    select json_build_object('orderId', o.id, 'promisedAt', o.promised_at, 'ended', run.ended,
        'place', case when o.lat is not null and o.lng is not null then json_build_object('lat', o.lat, 'lng', o.lng) end)::jsonb
      || case when run.ended then '{}'::jsonb else json_build_object(
        'number', o.number, 'state', run.state, 'ready', o.status in ('ready', 'out_for_delivery'),
        'customerName', o.contact_name, 'phone', o.contact_phone, 'addressLine', coalesce(o.address_line, ''), 'extra', o.address_extra,
        'postcode', coalesce(o.postcode, ''), 'city', coalesce(o.city, ''), 'note', o.courier_note,
        'dueCents', ${dueCents}, 'alcohol', l.alcohol, 'lines', l.lines, 'labels', p.labels)::jsonb end as stop,
      json_build_object('lat', h.lat, 'lng', h.lng) as home, (select min(left_at) from mine) as left
    from run join orders o on o.id = run.order_id join outlets h on h.id = o.outlet_id
    cross join lateral (${linesOf(sql`o`, locale)}) l cross join lateral (${labelsOf(sql`o`)}) p`);
  const stops = rows.map((row) => row.stop);
  const open = stops.filter((stop) => !stop.ended).map(({ ended: _, ...stop }) => stop);
  const [first] = rows;
  if (!first) return [];
  const ended = stops.filter((stop) => stop.ended);
  return stopsLeft(open, ended, first.home, first.left ? new Date(first.left) : at);
}
