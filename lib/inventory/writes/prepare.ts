import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { changeWithin, type Place } from "@/lib/kitchen/writes/change-shelves";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { type Balls, ballSizes, mostBalls, shareOf, weightOf } from "../preparation";
import { getProduction } from "../queries/get-production";
import { outletIdOf } from "./outlet-id-of";

type Preparing = Place & { ingredient: string; balls: Balls; requestId: string };

/**
 * The house made balls: what went into them leaves the shelves, they come on them, and each size is a lot with its hours. It
 * always lands: what the books did not have they find first. Asked twice with the same key it is one preparation.
 * @throws Refusal not_found, quantity_out_of_range
 */
export const prepare = (
  preparing: Preparing,
  who: Actor,
  at: Date = now(),
): Promise<{ weight: number; flagged: number; again: boolean }> =>
  db.transaction(async (tx) => {
    const { outlet, outletIds, ingredient, balls, requestId } = preparing;
    const outletId = await outletIdOf(tx, preparing);
    const recipe = await getProduction(ingredient, tx);
    if (!recipe) throw new Refusal("not_found", {}, "ingredient");
    if (ballSizes.some((size) => balls[size] && !recipe.balls[size]))
      throw new Refusal("not_found", {}, "size");
    const weight = weightOf(recipe, balls);
    if (weight <= 0) throw new Refusal("quantity_out_of_range", { most: mostBalls });
    const into = recipe.lines.map(
      ({ code, quantity }) => [code, -shareOf(quantity, weight, recipe)] as const,
    );
    const changed = await changeWithin(
      tx,
      { outlet, outletIds },
      {
        ...{
          action: "prepare",
          kind: "preparation",
          reason: null,
          key: `prepare:${requestId}`,
          happened: true,
        },
        changes: new Map([[ingredient, weight], ...into]),
      },
      who,
      at,
    );
    if (changed.again) return { weight, ...changed };
    const lots = ballSizes.flatMap((size) => {
      const [pieces, each] = [balls[size], recipe.balls[size]];
      return pieces && each ? [{ id: newId(), size, pieces, each }] : [];
    });
    await tx.execute(sql`
      insert into preparation_lots (id, preparation_id, outlet_id, ingredient_id, size, pieces, "each", business_day, made_at,
        made_by, ready_at, use_by)
      select n.id, ${requestId}::uuid, o.id, ${recipe.id}::uuid, n.size, n.pieces, n."each", o.business_day,
        ${at.toISOString()}::timestamptz, ${who.userId}::uuid,
        ${at.toISOString()}::timestamptz + make_interval(hours => ${recipe.restHours}),
        ${at.toISOString()}::timestamptz + make_interval(hours => ${recipe.lifeHours})
      from jsonb_to_recordset(${JSON.stringify(lots)}::jsonb) as n(id uuid, size text, pieces int, "each" bigint)
      join outlets o on o.id = ${outletId}`);
    return { weight, ...changed };
  });
