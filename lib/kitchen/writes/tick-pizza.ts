import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { hint } from "@/lib/outbox/writes/hint";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { type LineUnit, lockLine } from "./lock-line";

/** One pizza of a line is done; the same one twice is one tick. @throws Refusal not_found or status_moved. */
export async function tickPizza(input: LineUnit, who: Actor, at: Date = now()): Promise<void> {
  await db.transaction(async (tx) => {
    const { outletId } = await lockLine(tx, input);
    await tx.execute(sql`
      insert into kitchen_ticks (line_id, unit, ticked_by, at)
      values (${input.lineId}, ${input.unit}, ${who.userId}, ${at.toISOString()}::timestamptz)
      on conflict do nothing`);
    await hint(tx, `orders:${outletId}`);
  });
}
