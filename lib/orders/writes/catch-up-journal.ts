import { sealMissing } from "@/lib/fiscal/writes/seal-missing";
import { listOutletIds } from "@/lib/outlets/queries/list-outlet-ids";
import { db } from "@/lib/server/db";

/**
 * Writes into the fiscal journal what is not in it yet: sales of before this release, and those another release still made
 * while it was being replaced. One transaction a few hundred, so that nobody's sale waits for long.
 * @returns documents written; 0 on any ordinary day.
 */
export async function catchUpJournal(at: Date): Promise<number> {
  let written = 0;
  for (const outletId of await listOutletIds()) {
    let more: number;
    do {
      more = await db.transaction((tx) => sealMissing(tx, outletId, { until: at, at }));
      written += more;
    } while (more > 0);
  }
  return written;
}
