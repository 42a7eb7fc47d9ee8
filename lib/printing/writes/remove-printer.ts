import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

/** A printer is taken away: what waited for it is dropped. @throws Refusal not_found */
export async function removePrinter(
  { id, outletIds }: { id: string; outletIds: readonly string[] },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const [printer] = await tx.execute<{ outletId: string }>(sql`
      update printers set removed_at = ${at.toISOString()}::timestamptz
      where id = ${id} and outlet_id = any(${sql.param([...outletIds])}::uuid[]) and removed_at is null
      returning outlet_id as "outletId"`);
    if (!printer) throw new Refusal("not_found");
    await tx.execute(sql`
      update print_jobs set state = 'dropped', last_error = 'printer_removed', ended_at = ${at.toISOString()}::timestamptz
      where printer_id = ${id} and state = 'pending' and trying_since is null`);
    const { outletId } = printer;
    await record(tx, { action: "removePrinter", subject: "printer", subjectId: id, outletId }, who, at);
  });
}
