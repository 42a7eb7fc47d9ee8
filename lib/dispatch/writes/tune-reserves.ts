import { getBounds } from "@/lib/capacity/queries/get-bounds";
import { tunedReserve } from "@/lib/capacity/tuned-reserve";
import { ownMeans, setReserve } from "@/lib/capacity/writes/set-means";
import { getOutlets } from "@/lib/outlets/queries/get-outlet";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { Kept } from "../promise-error";
import { listKept } from "../queries/list-kept";

/** So many days tell how an outlet works now. */
const days = 14;

/** Once a night: what each outlet keeps in reserve follows how its promises were kept. @returns how many outlets changed. */
export async function tuneReserves(at: Date = now()): Promise<number> {
  let changed = 0;
  for (const { id, status, means } of await getOutlets()) {
    if (status !== "open") continue;
    await db.transaction(async (tx) => {
      await ownMeans(tx, id);
      const [bounds, kept] = await Promise.all([getBounds(id, tx), listKept(id, { days, at }, tx)]);
      const tuned = (mode: Kept["mode"]) =>
        tunedReserve(errorsOf(kept.filter((one) => one.mode === mode)), means.reserve[mode], bounds);
      const reserve = { takeaway: tuned("takeaway"), delivery: tuned("delivery") };
      if (reserve.takeaway === means.reserve.takeaway && reserve.delivery === means.reserve.delivery) return;
      await setReserve(tx, id, reserve);
      changed += 1;
    });
  }
  return changed;
}

/** Minutes beyond what was promised without the reserve. */
const errorsOf = (kept: readonly Kept[]): number[] =>
  kept.map(
    ({ promisedAt, endedAt, reserve }) => (Date.parse(endedAt) - Date.parse(promisedAt)) / 60_000 + reserve,
  );
