import { sql } from "drizzle-orm";
import { newId } from "@/lib/ids";
import type { Balls } from "@/lib/inventory/preparation";
import { loseBalls } from "@/lib/inventory/writes/lose-balls";
import { prepare } from "@/lib/inventory/writes/prepare";
import { db } from "@/lib/server/db";
import { friday } from "./house";
import type { PartDieu } from "./part-dieu";

export const makeDough = (house: PartDieu, balls: Balls, requestId = newId(), at = friday) =>
  prepare(
    { outlet: "part-dieu", outletIds: house.here, ingredient: "pate", balls, requestId },
    house.cook,
    at,
  );

/** The lots of one preparation, by size. */
export async function lotsOf(requestId: string) {
  const rows = await db.execute<{
    id: string;
    size: string;
    pieces: number;
    lost: number;
    hours: string;
  }>(sql`
    select id, size, pieces, lost, extract(epoch from use_by - made_at) / 3600 as hours from preparation_lots
    where preparation_id = ${requestId} order by "each"`);
  return rows.map((row) => ({ ...row, hours: Number(row.hours) }));
}

export const throwBalls = (house: PartDieu, lot: string, pieces: number, change: object = {}) =>
  loseBalls(
    {
      ...{ outlet: "part-dieu", outletIds: house.here, lot, pieces, reason: "expired" as const },
      ...{ requestId: newId(), ...change },
    },
    house.cook,
    friday,
  );
