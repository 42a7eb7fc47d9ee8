import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { db } from "@/lib/server/db";
import { meansOf } from "../means";
import type { Outlet } from "../outlet";

/** Every outlet with hours, exceptional days and zones, in one statement. */
export async function getOutlets(on: Database | Transaction = db, slug?: string): Promise<Outlet[]> {
  const rows = await on.execute<{ outlet: Omit<Outlet, "means">; means: unknown; kitchen: unknown }>(sql`
    select json_build_object(
      'id', o.id, 'code', o.code, 'slug', o.slug, 'name', o.name, 'status', o.status, 'opensOn', o.opens_on, 'announced', o.announced, 'email', o.email,
      'street', o.street, 'postcode', o.postcode, 'city', o.city, 'lat', o.lat, 'lng', o.lng, 'phone', o.phone,
      'timezone', o.timezone, 'currency', o.currency, 'autoAccepts', o.auto_accepts, 'prepMinutes', o.prep_minutes,
      'lastOrderMinutes', o.last_order_minutes, 'slotMinutes', o.slot_minutes, 'pizzasPerSlot', o.pizzas_per_slot,
      'deliveriesPerSlot', o.deliveries_per_slot, 'businessDay', o.business_day,
      'hours', (select coalesce(json_agg(json_build_object('weekday', h.weekday, 'opens', h.opens, 'closes', h.closes)), '[]')
                from opening_hours h where h.outlet_id = o.id),
      'exceptions', (select coalesce(json_agg(json_build_object('day', e.day, 'opens', e.opens, 'closes', e.closes,
                  'reason', e.reason)), '[]')
                from exceptional_days e where e.outlet_id = o.id and e.day >= o.business_day - 31),
      'zones', (select coalesce(json_agg(json_build_object('id', z.id, 'name', z.name, 'polygon', z.polygon,
                  'minimumCents', z.minimum_cents, 'feeCents', z.fee_cents, 'rideMinutes', z.ride_minutes,
                  'priority', z.priority, 'fees', z.fees) order by z.priority), '[]')
                from delivery_zones z where z.outlet_id = o.id and z.retired_at is null)) as outlet,
      (select json_build_object('couriers', m.couriers, 'doorSeconds', m.door_seconds, 'dropsPerRide', m.drops_per_ride,
          'reserve', json_build_object('takeaway', m.reserve_takeaway, 'delivery', m.reserve_delivery),
          'busy', case when m.busy_until is not null then json_build_object('minutes', m.busy_minutes, 'until', m.busy_until) end,
          'pausedUntil', m.paused_until, 'deliveryClosedUntil', m.delivery_closed_until, 'doorProof', m.door_proof)
        from outlet_means m where m.outlet_id = o.id) as means,
      (select json_build_object('ovenPlaces', k.oven_places, 'ovenCelsius', k.oven_celsius, 'hands', k.hands,
          'packsApart', k.packs_apart, 'seconds', k.seconds, 'foldedSeconds', k.seconds -> 'folded')
        from kitchens k where k.outlet_id = o.id) as kitchen
    from outlets o where ${slug ?? null}::text is null or o.slug = ${slug ?? null} order by o.code`);
  return rows.map(({ outlet, means, kitchen }) => ({ ...outlet, means: meansOf(means, kitchen) }));
}

export async function getOutlet(slug: string, on: Database | Transaction = db): Promise<Outlet | null> {
  const [outlet] = await getOutlets(on, slug);
  return outlet ?? null;
}
