import { sql } from "drizzle-orm";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { Doubt, Printer } from "../printer";

/** An outlet's printers and what waits for each. */
export async function listPrinters(outletId: string): Promise<Printer[]> {
  const rows = await db.execute<{ printer: Printer }>(sql`
    select json_build_object('id', p.id, 'name', p.name, 'host', p.host, 'port', p.port, 'prints', p.prints, 'widthMm', p.width_mm,
      'codePage', p.code_page, 'awaySince', p.away_since, 'awayWhy', p.away_why,
      'waiting', (select count(*) from print_jobs j where j.printer_id = p.id and j.state = 'pending' and j.due_at <= ${now().toISOString()}::timestamptz)) as printer
    from printers p where p.outlet_id = ${outletId} and p.removed_at is null order by p.name, p.id`);
  return rows.map(({ printer }) => printer);
}

const rememberedMinutes = 30;

/** Papers of the last half hour of which nobody knows whether they were printed, and which were not printed again since. */
export async function listDoubts(outletId: string, at: Date = now()): Promise<Doubt[]> {
  const rows = await db.execute<{ doubt: Doubt }>(sql`
    select json_build_object('id', j.id, 'kind', j.kind, 'orderId', j.order_id, 'at', j.ended_at,
      'number', (select number from orders o where o.id = j.order_id)) as doubt
    from print_jobs j where j.outlet_id = ${outletId} and j.state = 'doubtful'
      and j.ended_at > ${at.toISOString()}::timestamptz - make_interval(mins => ${rememberedMinutes})
      and not exists (select from print_jobs n where n.order_id = j.order_id and n.kind = j.kind and n.state = 'printed' and n.id > j.id)
    order by j.ended_at`);
  return rows.map(({ doubt }) => doubt);
}

/** Papers that wait for a printer, the earliest first. */
export async function listWaiting(outletId: string, at: Date = now()): Promise<Doubt[]> {
  const rows = await db.execute<{ job: Doubt }>(sql`
    select json_build_object('id', j.id, 'kind', j.kind, 'orderId', j.order_id, 'at', j.due_at,
      'number', (select number from orders o where o.id = j.order_id)) as job
    from print_jobs j where j.outlet_id = ${outletId} and j.state = 'pending' and j.due_at <= ${at.toISOString()}::timestamptz
    order by j.due_at, j.id limit 50`);
  return rows.map(({ job }) => job);
}
