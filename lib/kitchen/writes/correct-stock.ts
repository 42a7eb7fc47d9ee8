import "server-only";
import type { Actor } from "@/lib/actor";
import { now } from "@/lib/server/clock";
import { type Changed, changeShelves, type Place } from "./change-shelves";

/**
 * The books were wrong by so much: more, or less when negative. Never less than nothing is left.
 * @throws Refusal not_found, stock_short
 */
export const correctStock = (
  input: Place & { ingredient: string; quantity: number; reason: string; requestId: string },
  who: Actor,
  at: Date = now(),
): Promise<Changed> =>
  changeShelves(
    input,
    {
      ...{ action: "correctStock", kind: "correction", reason: input.reason },
      ...{ key: `correct:${input.requestId}`, changes: new Map([[input.ingredient, input.quantity]]) },
    },
    who,
    at,
  );
