import type { Actor } from "@/lib/actor";
import { printCopy } from "@/lib/fiscal/writes/print-copy";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

/** A receipt is printed: which paper of it this is, 0 the first, every later one a duplicate of that number. */
export function printReceipt(
  which: { hash: string; outletIds: readonly string[] },
  who: Actor,
  at: Date = now(),
): Promise<{ copy: number }> {
  return db.transaction(async (tx) => ({ copy: await printCopy(tx, which, who, at) }));
}
