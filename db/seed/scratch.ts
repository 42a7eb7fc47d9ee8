import { sql } from "drizzle-orm";
import { newId } from "@/lib/ids";
import { addMinutes } from "@/lib/time";
import type { Database } from "../client";
import * as tables from "../schema";
import { insertAll } from "./insert";
import { person } from "./names";

/** Couriers start this far down the list of names, so that they are namesakes of nobody. */
const firstRider = 420;

/** More couriers at every open outlet, for a simulation's database: none of them can sign in. */
export async function hireCouriers(db: Database, each: number): Promise<void> {
  await db.transaction(async (tx) => {
    const outlets = await tx.execute<{ id: string; slug: string }>(
      sql`select id, slug from outlets where status = 'open' order by code`,
    );
    const riders = outlets.flatMap(({ id, slug }, at) =>
      Array.from({ length: each }, (_, n) => ({
        user: {
          id: newId(),
          email: `coursier${n + 1}.${slug}@ocpizza.example`,
          name: person(firstRider + at * each + n).name,
          passwordHash: "none",
        },
        outletId: id,
      })),
    );
    const users = riders.map(({ user }) => user);
    const memberships = riders.map(({ user, outletId }) => ({
      ...{ id: newId(), userId: user.id, outletId, role: "courier" as const },
    }));
    await insertAll(tx, tables.users, users);
    await insertAll(tx, tables.memberships, memberships);
  });
}

/** Every zone reaches so many times as far from its outlet, and is told so much longer a ride. */
export async function widenZones(db: Database, factor: number): Promise<void> {
  const zones = await db.execute<{ id: string; polygon: Ring; lat: number; lng: number }>(sql`
    select z.id, z.polygon, o.lat, o.lng from delivery_zones z join outlets o on o.id = z.outlet_id`);
  for (const { id, polygon, lat, lng } of zones) {
    const coordinates = polygon.coordinates.map((ring) =>
      ring.map(([x, y]) => [lng + (x - lng) * factor, lat + (y - lat) * factor]),
    );
    await db.execute(sql`
      update delivery_zones set polygon = ${JSON.stringify({ ...polygon, coordinates })}::jsonb,
        ride_minutes = ceil(ride_minutes * ${factor}::numeric) where id = ${id}`);
  }
}

type Ring = { type: "Polygon"; coordinates: [number, number][][] };

/** What is below five days' use comes in before the doors open. */
export async function fillShelves(db: Database, at: Date): Promise<void> {
  const when = sql`${addMinutes(at, -60).toISOString()}::timestamptz`;
  await db.execute(sql`
    with short as (
      select outlet_id, ingredient_id, 5 * greatest(threshold, 1) - on_hand as missing from stock_levels
      where on_hand < 5 * greatest(threshold, 1) order by outlet_id, ingredient_id for update
    ), booked as (
      insert into stock_movements (id, outlet_id, ingredient_id, quantity, kind, reason, dedupe_key, at)
      select gen_random_uuid(), outlet_id, ingredient_id, missing, 'receipt', 'Livraison',
        'simulation:' || ${at.toISOString()}::text || outlet_id || ingredient_id, ${when} from short
    )
    update stock_levels l set on_hand = on_hand + s.missing from short s
    where l.outlet_id = s.outlet_id and l.ingredient_id = s.ingredient_id`);
}
