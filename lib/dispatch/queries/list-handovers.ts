import "server-only";
import { sql } from "drizzle-orm";
import type { Locale } from "@/db/enums";
import { dueCents } from "@/lib/orders/queries/due";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import type { Handover } from "../handover";
import { linesOf } from "./lines-of";

/** What is made this long from now on is not yet the counter's business. */
const aheadMinutes = 90;
/** A failed delivery nobody came for stays in sight for the rest of the service. */
const backHours = 12;

/** Orders of an outlet from the kitchen to the door, in one statement. */
export async function listHandovers(outletId: string, locale: Locale, at: Date = now()): Promise<Handover[]> {
  const rows = await db.execute<{ handover: Handover }>(sql`
    select json_build_object(
      'orderId', o.id, 'number', o.number, 'mode', o.mode, 'onSite', o.on_site, 'status', o.status, 'promisedAt', o.promised_at, 'readyBy', o.ready_by,
      'since', (select max(e.at) from order_events e where e.order_id = o.id), 'dueCents', ${dueCents},
      'alcohol', l.alcohol, 'lines', l.lines, 'failureCode', case when o.status = 'failed' then d.failure_code end,
      'courier', case when d.state in ('assigned', 'under_way') then json_build_object('id', u.id, 'name', u.name, 'state', d.state) end,
      'addressLine', o.address_line, 'postcode', o.postcode, 'city', o.city,
      'place', case when o.lat is not null and o.lng is not null then json_build_object('lat', o.lat, 'lng', o.lng) end,
      'customer', json_build_object('name', o.contact_name, 'phone', o.contact_phone)) as handover
    from orders o
    cross join lateral (${linesOf(sql`o`, locale)}) l
    left join lateral (select * from deliveries where order_id = o.id order by assigned_at desc, id desc limit 1) d on true
    left join users u on u.id = d.courier_id
    where o.outlet_id = ${outletId} and (
      o.status in ('ready', 'out_for_delivery')
      or (o.status in ('placed', 'preparing') and o.ready_by < ${addMinutes(at, aheadMinutes).toISOString()}::timestamptz)
      or (o.status = 'failed' and o.ended_at > ${addMinutes(at, -backHours * 60).toISOString()}::timestamptz))`);
  return rows.map(({ handover }) => handover);
}
