import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { printCopy } from "@/lib/fiscal/writes/print-copy";
import { printPaper } from "@/lib/printing/writes/print-paper";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

/**
 * A receipt is printed by the outlet's printer: counted as any paper of it, and asked twice under one `requestId` printed once.
 * @throws Refusal not_found, printer_none
 */
export function rollReceipt(
  { hash, requestId, outletIds }: { hash: string; requestId: string; outletIds: readonly string[] },
  who: Actor,
  at: Date = now(),
): Promise<{ copy: number }> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`print ${hash}`}, 0))`);
    const [known] = await tx.execute<{ copy: number }>(sql`
      select (payload ->> 'copy')::int as copy from print_jobs
      where dedupe_key like ${`asked:${requestId}:%`} and outlet_id = any(${sql.param([...outletIds])}::uuid[])`);
    if (known) return { copy: known.copy };
    const copy = await printCopy(tx, { hash, outletIds }, who, at);
    const [sold] = await tx.execute<{ orderId: string; outletId: string }>(sql`
      select o.id as "orderId", o.outlet_id as "outletId" from fiscal_entries e join orders o on o.id = e.order_id
      where e.hash = ${hash}`);
    if (!sold) throw new Refusal("not_found");
    const wanted = { ...sold, kind: "receipt" as const, fact: `asked:${requestId}`, payload: { hash, copy } };
    // One paper, whatever the number of printers that make receipts.
    if ((await printPaper(tx, { ...wanted, once: true }, who, at)) === 0) throw new Refusal("printer_none");
    return { copy };
  });
}
