import "server-only";
import { sql } from "drizzle-orm";
import { hint } from "@/lib/outbox/writes/hint";
import { db } from "@/lib/server/db";
import { type LineUnit, lockLine } from "./lock-line";

/** Ticked by mistake; a pizza that is not ticked stays so. @throws Refusal not_found or status_moved. */
export async function untickPizza(input: LineUnit): Promise<void> {
  await db.transaction(async (tx) => {
    const { outletId } = await lockLine(tx, input);
    await tx.execute(sql`delete from kitchen_ticks where line_id = ${input.lineId} and unit = ${input.unit}`);
    await hint(tx, `orders:${outletId}`);
  });
}
