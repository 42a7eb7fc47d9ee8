import { randomFillSync } from "node:crypto";
import { v7 } from "uuid";

// A hundred thousand ids: randomness is fetched in bulk.
const pool = new Uint8Array(1 << 16);
let used = pool.length;

/** An id that sorts where its row belongs in time: what happened three weeks ago comes before what happens today. */
export function idAt(at: Date): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += 16;
  return v7({ msecs: at.getTime(), random: pool.subarray(used - 16, used) });
}
