import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { printPaper } from "./print-paper";

/** A page that shows what a printer can say. @throws Refusal not_found */
export async function printTest(
  { id, outletIds, requestId }: { id: string; outletIds: readonly string[]; requestId: string },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const [printer] = await tx.execute<{ outletId: string }>(sql`
      select outlet_id as "outletId" from printers
      where id = ${id} and outlet_id = any(${sql.param([...outletIds])}::uuid[]) and removed_at is null`);
    if (!printer) throw new Refusal("not_found");
    const fact = `asked:${requestId}`;
    await printPaper(tx, { ...printer, kind: "test", orderId: null, fact, printerId: id }, who, at);
  });
}
