import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { Refusal } from "@/lib/refusal";
import { scopeOf } from "../queries/scope-of";
import type { Applied, Of } from "./apply-change";

/**
 * What an item costs: the group's price, which holds wherever an outlet has none of its own; or an outlet's own, which null takes
 * back. What was ordered keeps its price. @throws Refusal not_found, card_price for a group without a price
 */
export async function setPrice(
  tx: Transaction,
  { item, outlet, priceCents }: Of<"price">,
  scope: readonly string[] | null,
): Promise<Applied[]> {
  const [old] = await tx.execute<{ id: string; priceCents: number }>(
    sql`select id, price_cents as "priceCents" from items where code = ${item} for update`,
  );
  if (!old) throw new Refusal("not_found", {}, "item");
  const about = { subject: "product", subjectId: item } as const;
  if (outlet === null && scope === null) {
    if (priceCents === null) throw new Refusal("card_price", {}, "priceCents");
    await tx.execute(sql`update items set price_cents = ${priceCents} where id = ${old.id}`);
    return [{ ...about, outletId: null, before: { priceCents: old.priceCents }, after: { priceCents } }];
  }
  const at = await scopeOf(tx, outlet, scope);
  const ids = sql.param(at.map(({ id }) => id));
  const own = await tx.execute<{ outletId: string; priceCents: number | null }>(sql`
    select outlet_id as "outletId", price_cents as "priceCents" from menu_items
    where item_id = ${old.id} and outlet_id = any(${ids}::uuid[])`);
  await tx.execute(sql`
    insert into menu_items (outlet_id, item_id, price_cents, on_menu)
    select o, ${old.id}, ${priceCents}::int, false from unnest(${ids}::uuid[]) o
    on conflict (outlet_id, item_id) do update set price_cents = excluded.price_cents`);
  return at.map(({ id }) => ({
    ...{ ...about, outletId: id, after: { priceCents } },
    before: { priceCents: own.find(({ outletId }) => outletId === id)?.priceCents ?? null },
  }));
}
