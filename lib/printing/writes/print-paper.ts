import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { PrintKind } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";

/** More printers than an outlet has plugs. */
export const mostPrinters = 12;

export type Wanted = {
  outletId: string;
  kind: PrintKind;
  orderId: string | null;
  /** What it is a paper of: `ticket:<order>:accepted`. At each printer it is made once. */
  fact: string;
  payload?: { hash?: string; copy?: number; cancelled?: boolean };
  /** Not before then; else at once. */
  dueAt?: Date;
  /** At this printer, whatever it is set to print. */
  printerId?: string;
  /** By one printer only, whichever prints such. */
  once?: true;
};

/**
 * Has a paper made by every printer of the outlet that prints such, in the transaction of what it tells. Where none is set to,
 * nothing happens. What is due later is found by the clock.
 * @returns how many printers will make it.
 */
export async function printPaper(tx: Transaction, wanted: Wanted, who: Actor, at: Date): Promise<number> {
  const { outletId, kind, orderId, fact, payload = {}, dueAt = at, printerId = null, once = false } = wanted;
  const ids = Array.from({ length: mostPrinters }, newId);
  const rows = await tx.execute(sql`
    with makers as (
      select p.id, row_number() over (order by p.id) as n from printers p
      where p.outlet_id = ${outletId} and p.removed_at is null
        and (p.id = ${printerId}::uuid or (${printerId}::uuid is null and ${kind} = any(p.prints)))
      order by p.id limit ${once ? 1 : mostPrinters}
    ), written as (
      insert into print_jobs (id, dedupe_key, printer_id, outlet_id, kind, order_id, payload, actor_id, due_at)
      select i.id, ${fact} || ':' || m.id, m.id, ${outletId}::uuid, ${kind}, ${orderId}::uuid, ${JSON.stringify(payload)}::jsonb,
        ${who.userId}::uuid, ${dueAt.toISOString()}::timestamptz
      from makers m join unnest(${sql.param(ids)}::uuid[]) with ordinality i (id, n) on i.n = m.n
      on conflict (dedupe_key) do nothing returning printer_id
    )
    select case when ${dueAt <= at} then enqueue_job('print_papers', json_build_object('id', printer_id), null, 'printer:' || printer_id) end
    from written`);
  return rows.length;
}
