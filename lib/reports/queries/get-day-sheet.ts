import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { addDays, type BusinessDay } from "@/lib/time";
import type { DaySheet, Stopped, Tomorrow } from "../day-sheet";
import { readReport } from "./read-report";

/** What is said of one of an outlet's days; null where there is no such outlet. It names nobody. */
export async function getDaySheet(outletId: string, day: BusinessDay): Promise<DaySheet | null> {
  const period = { from: day, to: day };
  const last = addDays(day, -7);
  const read = (name: Parameters<typeof readReport>[0], days = period) =>
    readReport(name, { outletIds: [outletId], period: days }, "fr");
  const [outlet] = await db.execute<{ name: string; slug: string }>(
    sql`select name, slug from outlets where id = ${outletId}`,
  );
  if (!outlet) return null;
  const [closing] = await db.execute<{ number: string; perpetualCents: number }>(sql`
    select e.payload::json ->> 'number' as number, (e.payload::json ->> 'perpetualCents')::float8 as "perpetualCents"
    from fiscal_entries e join fiscal_chains c on c.id = e.chain_id
    where c.outlet_id = ${outletId} and c.kind = 'closings' and e.kind = 'closing_day'
      and e.at >= ${day}::date::timestamptz - interval '1 day' and e.payload::json ->> 'period' = ${day}`);
  const [outlets, before, vat, tenders, tills, losses, incidents, stops, tomorrow] = await Promise.all([
    ...[read("outlets"), read("outlets", { from: last, to: last })],
    ...[read("vat"), read("tenders"), read("tills"), read("losses"), read("incidents")],
    listStopsOf(outletId, day),
    seeTomorrow(outletId, addDays(day, 1)),
  ] as const);
  return {
    ...{ ...outlet, day, closing: closing ? { ...closing } : null },
    ...{ sales: outlets[0] ?? null, before: before[0] ?? null },
    ...{ vat, tenders, tills, losses, incidents, stops, tomorrow },
  };
}

async function listStopsOf(outletId: string, day: BusinessDay): Promise<Stopped[]> {
  const rows = await db.execute<Stopped>(sql`
    select coalesce(g.name_fr, p.name_fr) as "nameFr", coalesce(g.name_en, p.name_en) as "nameEn",
      to_char(s.at at time zone o.timezone, 'HH24:MI') as since,
      s.ended_at is null and (s.until is null or s.until > ((${day}::date + 1)::timestamp at time zone o.timezone)) as still
    from stops s join outlets o on o.id = s.outlet_id
    left join ingredients g on g.id = s.ingredient_id left join products p on p.id = s.product_id
    where s.outlet_id = ${outletId} and s.at < ((${day}::date + 1)::timestamp at time zone o.timezone)
      and coalesce(s.ended_at, s.until, 'infinity') >= (${day}::date::timestamp at time zone o.timezone)
    order by s.at`);
  return rows.map((row) => ({ ...row }));
}

/** What waits for the next day, as it stands now. */
async function seeTomorrow(outletId: string, day: BusinessDay): Promise<Tomorrow> {
  const named = sql`json_agg(json_build_object('nameFr', g.name_fr, 'nameEn', g.name_en) order by g.name_fr)`;
  const [row] = await db.execute<{ tomorrow: Tomorrow }>(sql`
    select json_build_object(
      'orders', (select count(*) from orders where outlet_id = ${outletId} and business_day = ${day}::date
        and status in ('placed', 'preparing', 'ready', 'out_for_delivery')),
      'special', (select reason from exceptional_days where outlet_id = ${outletId} and day = ${day}::date limit 1),
      'deliveries', (select count(*) from purchase_orders where outlet_id = ${outletId} and due_on = ${day}::date
        and state not in ('draft', 'refused', 'received', 'cancelled')),
      'openDrawers', (select count(*) from till_sessions where outlet_id = ${outletId} and closed_at is null),
      'low', coalesce((select ${named} from stock_levels l join ingredients g on g.id = l.ingredient_id
        where l.outlet_id = ${outletId} and l.threshold > 0 and l.on_hand - l.reserved < l.threshold), '[]'),
      'useBy', coalesce((select ${named} from (select distinct l.ingredient_id from goods_lots l join goods_receipts r on r.id = l.receipt_id
          where r.outlet_id = ${outletId} and l.use_by between ${day}::date - 1 and ${day}::date + 1) n
        join ingredients g on g.id = n.ingredient_id join stock_levels s on s.ingredient_id = g.id and s.outlet_id = ${outletId}
        where s.on_hand > 0), '[]')) as tomorrow`);
  if (!row) throw new Error("a day sheet without its next day");
  return row.tomorrow;
}
