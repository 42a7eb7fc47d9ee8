import "server-only";
import { sql } from "drizzle-orm";
import { hint } from "@/lib/outbox/writes/hint";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { type SaleHour, withinHours } from "../within-hours";

type Row = { outletId: string; zone: string; hours: SaleHour[] };

/** What is sold at certain hours began or ended in the last minutes: every open card of that outlet shows it. */
export const turnSaleHours = (at: Date = now()): Promise<number> =>
  db.transaction(async (tx) => {
    const things = await tx.execute<Row>(sql`
      select h.outlet_id as "outletId", o.timezone as zone, json_agg(json_build_object('weekday', h.weekday,
        'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI'))) as hours
      from sale_hours h join outlets o on o.id = h.outlet_id group by h.outlet_id, o.timezone, h.product_id, h.menu_id`);
    const before = addMinutes(at, -2);
    const turned = things.filter(
      ({ hours, zone }) => withinHours(hours, before, zone) !== withinHours(hours, at, zone),
    );
    const outlets = [...new Set(turned.map(({ outletId }) => outletId))];
    await hint(tx, ...outlets.map((id) => `availability:${id}` as const));
    return outlets.length;
  });
