import { sql } from "drizzle-orm";
import type { CodePage, PrintKind } from "@/db/enums";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { WidthMm } from "../paper";

export type PrintJob = {
  id: string;
  kind: PrintKind;
  outletId: string;
  orderId: string | null;
  payload: { hash?: string; copy?: number; cancelled?: boolean };
  dueAt: string;
  /** An attempt began and its end is not on file. */
  began: boolean;
};
export type Maker = {
  id: string;
  name: string;
  outletId: string;
  host: string;
  port: number;
  widthMm: WidthMm;
  codePage: CodePage;
  awaySince: string | null;
};

/** What a printer has to make next, the earliest first; null when nothing waits. */
export async function nextPrint(
  printerId: string,
  at: Date = now(),
): Promise<{ job: PrintJob; printer: Maker } | null> {
  const [row] = await db.execute<{ job: PrintJob; printer: Maker }>(sql`
    select json_build_object('id', j.id, 'kind', j.kind, 'outletId', j.outlet_id, 'orderId', j.order_id, 'payload', j.payload,
        'dueAt', j.due_at, 'began', j.trying_since is not null) as job,
      json_build_object('id', p.id, 'name', p.name, 'outletId', p.outlet_id, 'host', p.host, 'port', p.port,
        'widthMm', p.width_mm, 'codePage', p.code_page, 'awaySince', p.away_since) as printer
    from print_jobs j join printers p on p.id = j.printer_id
    where j.printer_id = ${printerId} and j.state = 'pending' and p.removed_at is null and j.due_at <= ${at.toISOString()}::timestamptz
    order by j.due_at, j.id limit 1`);
  return row ?? null;
}

/** Printers something waits for. */
export async function listWaitingPrinters(at: Date = now()): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(sql`
    select distinct printer_id as id from print_jobs where state = 'pending' and due_at <= ${at.toISOString()}::timestamptz`);
  return rows.map(({ id }) => id);
}
