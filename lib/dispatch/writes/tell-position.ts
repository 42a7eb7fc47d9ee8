import "server-only";
import { sql } from "drizzle-orm";
import { kilometresBetween, type Place } from "@/lib/outlets/place";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { everySeconds, farthestKilometres, type TellPosition } from "../position";

type Told = TellPosition & { outletId: string; outletIds: readonly string[]; courierId: string };

/**
 * A courier's telephone tells where he is, while he rides for that outlet. Nobody is notified: screens ask.
 * @returns whether it was kept: what comes sooner than ten seconds after the last, or is older than it, is not.
 * @throws Refusal not_found for another's outlet, not_on_round, bad_input far from the outlet.
 */
export async function tellPosition(
  { outletId, outletIds, courierId, lat, lng, accuracyMeters, agoMs }: Told,
  at: Date = now(),
): Promise<{ kept: boolean }> {
  const [here] = await db.execute<{ home: Place; riding: boolean }>(sql`
    select json_build_object('lat', h.lat, 'lng', h.lng) as home,
      exists (select from deliveries d where d.courier_id = ${courierId} and d.outlet_id = h.id and d.state = 'under_way') as riding
    from outlets h where h.id = ${outletId} and h.id = any(${sql.param([...outletIds])}::uuid[])`);
  if (!here) throw new Refusal("not_found");
  if (!here.riding) throw new Refusal("not_on_round");
  if (kilometresBetween(here.home, { lat, lng }) > farthestKilometres)
    throw new Refusal("bad_input", {}, "lat");
  const seen = addMinutes(at, -agoMs / 60_000).toISOString();
  const kept = await db.execute(sql`
    insert into courier_positions (courier_id, outlet_id, lat, lng, accuracy_meters, at)
    select ${courierId}, ${outletId}, ${lat}, ${lng}, ${Math.round(accuracyMeters)}, ${seen}::timestamptz
    where exists (select from deliveries d where d.courier_id = ${courierId} and d.outlet_id = ${outletId} and d.state = 'under_way')
    on conflict (courier_id) do update set outlet_id = excluded.outlet_id, lat = excluded.lat, lng = excluded.lng,
      accuracy_meters = excluded.accuracy_meters, at = excluded.at
    where excluded.at >= courier_positions.at + make_interval(secs => ${everySeconds}) returning courier_id`);
  return { kept: kept.length > 0 };
}
