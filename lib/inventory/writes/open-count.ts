import "server-only";
import { sql } from "drizzle-orm";
import type { CountKind } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import type { Place } from "@/lib/kitchen/writes/change-shelves";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { sheetOf } from "../count";
import { listCountable } from "../queries/list-countable";
import { outletIdOf } from "./outlet-id-of";

type Opening = Place & { kind: CountKind; shelf: string | null; requestId: string };

/**
 * Opens a stocktake: what is to be counted is written down in the order of the shelves. Asked twice with the same key it is
 * the same count. @throws Refusal not_found where nothing is to be counted
 */
export const openCount = (opening: Opening, who: Actor, at: Date = now()): Promise<{ count: string }> =>
  db.transaction(async (tx) => {
    const { kind, requestId } = opening;
    const shelf = kind === "shelf" ? opening.shelf : null;
    const outletId = await outletIdOf(tx, opening);
    const sheet = sheetOf(kind, shelf, await listCountable(tx, outletId, at));
    if (sheet.length === 0) throw new Refusal("not_found", {}, "shelf");
    const opened = await tx.execute(sql`
      insert into stock_counts (id, outlet_id, kind, shelf, opened_at, opened_by)
      values (${requestId}, ${outletId}, ${kind}, ${shelf}, ${at.toISOString()}, ${who.userId})
      on conflict (id) do nothing returning id`);
    if (opened.length === 0) {
      const [own] = await tx.execute(
        sql`select 1 from stock_counts where id = ${requestId} and outlet_id = ${outletId}`,
      );
      if (!own) throw new Refusal("key_reused");
      return { count: requestId };
    }
    const ids = sql.param(sheet.map(({ ingredientId }) => ingredientId));
    await tx.execute(sql`
      insert into stock_count_lines (count_id, ingredient_id, position)
      select ${requestId}::uuid, id, at from unnest(${ids}::uuid[]) with ordinality as n(id, at)`);
    const after = { kind, shelf, lines: sheet.length };
    await record(
      tx,
      { action: "openCount", subject: "count", subjectId: requestId, outletId, after },
      who,
      at,
    );
    return { count: requestId };
  });
