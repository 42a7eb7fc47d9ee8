import { sql } from "drizzle-orm";
import { system } from "@/lib/actor";
import { closeDay } from "@/lib/fiscal/writes/close-day";
import { sealMissing } from "@/lib/fiscal/writes/seal-missing";
import { instantOf } from "@/lib/instant-of";
import type { Outlet } from "@/lib/outlets/outlet";
import { addDays, addMinutes } from "@/lib/time";
import type { Transaction } from "../client";

/** Every sale of the made-up history is written into its till's chain at the time it was made, and every day of it closed. */
export async function seedJournal(
  tx: Transaction,
  outlets: readonly Outlet[],
  now: Date,
  days: number,
): Promise<void> {
  // What was only just filled has no statistics yet, and without them each look for what is missing compares all with all.
  await tx.execute(sql`analyze orders, payments, refunds`);
  const working = outlets.filter(({ status }) => status === "open");
  for (let ago = days; ago >= 0; ago -= 1) {
    for (const { id, businessDay, timezone } of working) {
      const day = addDays(businessDay, -ago);
      const end = instantOf(addDays(day, 1), "04:00", timezone);
      const over = ago > 0 && end <= now;
      await writeAll(tx, id, over ? end : addMinutes(now, 1));
      if (over) await closeDay(tx, { outletId: id, day }, system, end);
    }
  }
}

async function writeAll(tx: Transaction, outletId: string, until: Date): Promise<void> {
  while ((await sealMissing(tx, outletId, { until, at: null })) > 0);
}
