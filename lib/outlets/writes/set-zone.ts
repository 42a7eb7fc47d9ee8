import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { outlineOf, type ZoneInput } from "../zone-input";

/** An outlet by its name in addresses, and where he may do this. */
type At = { outlet: string; outletIds: readonly string[] };
type Held = { id: string; lat: number; lng: number };

/** The outlet, its zones changed by one at a time. @throws Refusal not_found for another's as for none. */
async function hold(tx: Transaction, { outlet, outletIds }: At): Promise<Held> {
  const [row] = await tx.execute<Held>(sql`
    select id, lat, lng from outlets where slug = ${outlet} and id = any(${sql.param([...outletIds])}::uuid[]) for no key update`);
  if (!row) throw new Refusal("not_found", {}, "outlet");
  return row;
}

/** What of a zone stands in the journal. */
const told = sql`json_build_object('name', name, 'minimumCents', minimum_cents, 'feeCents', fee_cents,
  'rideMinutes', ride_minutes, 'priority', priority, 'fees', fees, 'corners', json_array_length((polygon -> 'coordinates' -> 0)::json) - 1)`;

/**
 * Draws a zone of an outlet, or another outline and other terms for one it has. What was ordered keeps its fee.
 * @returns its id. @throws Refusal zone_crosses, zone_flat, zone_far, zone_name_taken; not_found when it is no more.
 */
export async function setZone(
  { zoneId, outlet, outletIds, ...zone }: At & ZoneInput & { zoneId: string | null },
  who: Actor,
  at: Date = now(),
): Promise<{ zoneId: string }> {
  return db.transaction(async (tx) => {
    const place = await hold(tx, { outlet, outletIds });
    const id = zoneId ?? newId();
    const own = sql`outlet_id = ${place.id} and retired_at is null`;
    const [twin] = await tx.execute(
      sql`select 1 from delivery_zones where ${own} and lower(name) = lower(${zone.name}) and id <> ${id}`,
    );
    if (twin) throw new Refusal("zone_name_taken", { name: zone.name }, "name");
    const [before] = await tx.execute<{ told: unknown }>(
      sql`select ${told} as told from delivery_zones where ${own} and id = ${id}`,
    );
    if (zoneId && !before) throw new Refusal("not_found", {}, "zoneId");
    const polygon = JSON.stringify(outlineOf(zone.ring, place));
    const { name, minimumCents, feeCents, rideMinutes, priority } = zone;
    const [after] = await tx.execute<{ told: unknown }>(sql`
      insert into delivery_zones (id, outlet_id, name, polygon, minimum_cents, fee_cents, ride_minutes, priority, fees)
      values (${id}, ${place.id}, ${name}, ${polygon}::jsonb, ${minimumCents}, ${feeCents}, ${rideMinutes}, ${priority},
        ${JSON.stringify(zone.fees)}::jsonb)
      on conflict (id) do update set name = excluded.name, polygon = excluded.polygon, minimum_cents = excluded.minimum_cents,
        fee_cents = excluded.fee_cents, ride_minutes = excluded.ride_minutes, priority = excluded.priority, fees = excluded.fees
      returning ${told} as told`);
    const about = { subject: "zone", subjectId: id, outletId: place.id };
    await record(tx, { action: "setZone", ...about, before: before?.told, after: after?.told }, who, at);
    return { zoneId: id };
  });
}

/** Nobody is delivered to by a zone any more; orders keep naming it. @throws Refusal not_found when it is no more. */
export async function retireZone(
  { zoneId, ...place }: At & { zoneId: string },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const { id: outletId } = await hold(tx, place);
    const [gone] = await tx.execute<{ told: unknown }>(sql`
      update delivery_zones set retired_at = ${at.toISOString()}::timestamptz
      where id = ${zoneId} and outlet_id = ${outletId} and retired_at is null returning ${told} as told`);
    if (!gone) throw new Refusal("not_found", {}, "zoneId");
    const about = { subject: "zone", subjectId: zoneId, outletId };
    await record(tx, { action: "retireZone", ...about, before: gone.told }, who, at);
  });
}
