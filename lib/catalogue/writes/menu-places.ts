import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/** An item at an outlet, with what becomes of it there. */
export type Place = { itemId: string; outletId: string; priceCents?: number | null; onMenu?: boolean };
type Kept = { priceCents: number | null; onMenu: boolean };

const keyOf = ({ itemId, outletId }: Place): string => `${itemId} ${outletId}`;
/** Of two that are of one item at one outlet the later counts. */
const rowsOf = (places: readonly Place[]): string =>
  JSON.stringify([...new Map(places.map((place) => [keyOf(place), place])).values()]);

/** How items stand at outlets. @returns what an outlet has of one; undefined: nothing of its own */
export async function readPlaces(
  tx: Transaction,
  places: readonly Place[],
): Promise<(place: Place) => Kept | undefined> {
  const rows = await tx.execute<Kept & { itemId: string; outletId: string }>(sql`
    select m.item_id as "itemId", m.outlet_id as "outletId", m.price_cents as "priceCents", m.on_menu as "onMenu"
    from jsonb_to_recordset(${rowsOf(places)}::jsonb) as n("itemId" uuid, "outletId" uuid)
    join menu_items m on m.item_id = n."itemId" and m.outlet_id = n."outletId"`);
  const kept = new Map(rows.map((row) => [keyOf(row), row]));
  return (place) => kept.get(keyOf(place));
}

/** Writes one column of them; where an outlet had nothing of its own the other is as if nobody had spoken. */
export async function writePlaces(
  tx: Transaction,
  places: readonly Place[],
  column: "price_cents" | "on_menu",
): Promise<void> {
  const written = sql.identifier(column);
  await tx.execute(sql`
    insert into menu_items (outlet_id, item_id, price_cents, on_menu)
    select n."outletId", n."itemId", n."priceCents", coalesce(n."onMenu", false)
    from jsonb_to_recordset(${rowsOf(places)}::jsonb)
      as n("outletId" uuid, "itemId" uuid, "priceCents" int, "onMenu" boolean)
    on conflict (outlet_id, item_id) do update set ${written} = excluded.${written}`);
}
