import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { changeWithin, type Place } from "@/lib/kitchen/writes/change-shelves";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { WasteReason } from "@/lib/stock/by-hand";
import { outletIdOf } from "./outlet-id-of";

type Losing = Place & { lot: string; pieces: number; reason: WasteReason; requestId: string };

/**
 * Balls of a lot are thrown away: booked as waste, and written on the lot, from which the plan learns.
 * @throws Refusal not_found, quantity_out_of_range when the lot never had so many
 */
export const loseBalls = (
  losing: Losing,
  who: Actor,
  at: Date = now(),
): Promise<{ flagged: number; again: boolean }> =>
  db.transaction(async (tx) => {
    const { outlet, outletIds, lot, pieces, reason, requestId } = losing;
    const outletId = await outletIdOf(tx, losing);
    const [made] = await tx.execute<{ code: string; each: string; most: number }>(sql`
      select g.code, l."each", l.pieces - l.lost as most from preparation_lots l join ingredients g on g.id = l.ingredient_id
      where l.id = ${lot} and l.outlet_id = ${outletId}`);
    if (!made) throw new Refusal("not_found", {}, "lot");
    const changed = await changeWithin(
      tx,
      { outlet, outletIds },
      {
        ...{ action: "loseBalls", kind: "waste", reason, key: `lot:${requestId}`, happened: true },
        changes: new Map([[made.code, -pieces * Number(made.each)]]),
      },
      who,
      at,
    );
    if (changed.again) return changed;
    const written = await tx.execute(sql`
      update preparation_lots set lost = lost + ${pieces}
      where id = ${lot} and outlet_id = ${outletId} and lost + ${pieces} <= pieces returning id`);
    if (written.length === 0) throw new Refusal("quantity_out_of_range", { most: made.most });
    return changed;
  });
