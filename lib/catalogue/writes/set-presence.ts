import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { holdRows } from "../queries/hold-rows";
import { scopesOf } from "../queries/scopes-of";
import type { Applied, Of } from "./apply-changes";
import { type Place, readPlaces, writePlaces } from "./menu-places";

/** Items are on an outlet's card, or no more. @throws Refusal not_found */
export async function setPresence(
  tx: Transaction,
  changes: readonly Of<"presence">[],
  scope: readonly string[] | null,
): Promise<Applied[][]> {
  const codes = changes.map(({ item }) => item);
  const held = await holdRows<{ id: string }>(tx, "item", codes, sql`id`);
  const outlets = await scopesOf(tx, scope);
  const placesOf = ({ item, outlet, onMenu }: Of<"presence">): Place[] =>
    outlets(outlet).map(({ id }) => ({ itemId: held(item).id, outletId: id, onMenu }));
  const places = changes.flatMap(placesOf);
  const own = await readPlaces(tx, places);
  await writePlaces(tx, places, "on_menu");
  return changes.map((change) =>
    placesOf(change).map((place) => ({
      ...{ subject: "product" as const, subjectId: change.item, outletId: place.outletId },
      ...{ before: { onMenu: own(place)?.onMenu ?? false }, after: { onMenu: change.onMenu } },
    })),
  );
}
