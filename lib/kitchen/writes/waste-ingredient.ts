import "server-only";
import type { Actor } from "@/lib/actor";
import { now } from "@/lib/server/clock";
import type { WasteReason } from "@/lib/stock/by-hand";
import { type Changed, changeShelves, type Place } from "./change-shelves";

/**
 * Something was thrown away. It always lands: it is gone, whatever the books say.
 * @param wasted base units; `requestId` made on the screen, so that a second tap books nothing.
 */
export const wasteIngredient = (
  wasted: Place & { ingredient: string; quantity: number; reason: WasteReason; requestId: string },
  who: Actor,
  at: Date = now(),
): Promise<Changed> =>
  changeShelves(
    wasted,
    {
      ...{ action: "wasteIngredient", kind: "waste", reason: wasted.reason, happened: true },
      ...{ key: `waste:${wasted.requestId}`, changes: new Map([[wasted.ingredient, -wasted.quantity]]) },
    },
    who,
    at,
  );
