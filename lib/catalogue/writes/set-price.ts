import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { Refusal } from "@/lib/refusal";
import { holdRows } from "../queries/hold-rows";
import { scopesOf } from "../queries/scopes-of";
import type { Applied, Of } from "./apply-changes";
import { type Place, readPlaces, writePlaces } from "./menu-places";

/**
 * What items cost: the group's price, which holds wherever an outlet has none of its own; or an outlet's own, which null takes
 * back. What was ordered keeps its price. @throws Refusal not_found, card_price for a group without a price
 */
export async function setPrice(
  tx: Transaction,
  changes: readonly Of<"price">[],
  scope: readonly string[] | null,
): Promise<Applied[][]> {
  const codes = changes.map(({ item }) => item);
  const held = await holdRows<{ id: string; priceCents: number }>(
    tx,
    "item",
    codes,
    sql`id, price_cents as "priceCents"`,
  );
  const outlets = await scopesOf(tx, scope);
  const ofGroup = ({ outlet }: Of<"price">) => outlet === null && scope === null;
  const group = changes.filter(ofGroup);
  if (group.some(({ priceCents }) => priceCents === null)) throw new Refusal("card_price", {}, "priceCents");
  await tx.execute(sql`
    update items i set price_cents = n."priceCents"
    from jsonb_to_recordset(${JSON.stringify(group)}::jsonb) as n(item text, "priceCents" int) where i.code = n.item`);
  const placesOf = ({ item, outlet, priceCents }: Of<"price">): Place[] =>
    outlets(outlet).map(({ id }) => ({ itemId: held(item).id, outletId: id, priceCents }));
  const places = changes.flatMap((change) => (ofGroup(change) ? [] : placesOf(change)));
  const own = await readPlaces(tx, places);
  await writePlaces(tx, places, "price_cents");
  return changes.map((change) => {
    const { item, priceCents } = change;
    const about = { subject: "product", subjectId: item, after: { priceCents } } as const;
    if (ofGroup(change)) return [{ ...about, outletId: null, before: { priceCents: held(item).priceCents } }];
    return placesOf(change).map((place) => ({
      ...{ ...about, outletId: place.outletId },
      before: { priceCents: own(place)?.priceCents ?? null },
    }));
  });
}
