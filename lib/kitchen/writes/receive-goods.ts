import "server-only";
import type { Actor } from "@/lib/actor";
import { now } from "@/lib/server/clock";
import { type Changed, changeShelves, type Place } from "./change-shelves";

/** Goods came that nobody had ordered in writing. What the outlet did not keep before it keeps from now on. */
export const receiveGoods = (
  input: Place & { ingredient: string; quantity: number; reason: string; requestId: string },
  who: Actor,
  at: Date = now(),
): Promise<Changed> =>
  changeShelves(
    input,
    {
      ...{ action: "receiveGoods", kind: "receipt", reason: input.reason },
      ...{ key: `receive:${input.requestId}`, changes: new Map([[input.ingredient, input.quantity]]) },
    },
    who,
    at,
  );
