import "server-only";
import { sql } from "drizzle-orm";
import type { ProductKind } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { itemCode } from "../item-code";
import type { NewSize } from "../new-product";
import { sizesOf } from "../sizes-of";
import { tellOfCard } from "./change-card";

/**
 * A product in one more size, taxed as its others are: nobody finds it before it has a recipe and is on an outlet's card.
 * @throws Refusal not_found, card_size where its kind has no such size, card_size_taken
 */
export async function addSize(
  { product, size, priceCents }: NewSize,
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const [known] = await tx.execute<{ id: string; kind: ProductKind }>(
      sql`select id, kind from products where code = ${product} for update`,
    );
    if (!known) throw new Refusal("not_found", {}, "product");
    if (!sizesOf(known.kind).includes(size)) throw new Refusal("card_size", {}, "size");
    const code = itemCode(product, size);
    const [made] = await tx.execute<{ id: string }>(sql`
      insert into items (id, code, product_id, size, price_cents)
      values (${newId()}, ${code}, ${known.id}, ${size}, ${priceCents}) on conflict do nothing returning id`);
    if (!made) throw new Refusal("card_size_taken", {}, "size");
    await tx.execute(sql`
      insert into vat_rates (item_id, way, valid_from, rate_bp)
      select ${made.id}, v.way, v.valid_from, v.rate_bp from vat_rates v
      where v.item_id = (select i.id from items i where i.product_id = ${known.id} and i.id <> ${made.id} order by i.code limit 1)`);
    const about = { subject: "product", subjectId: code, outletId: null };
    await record(tx, { action: "addSize", ...about, after: { size, priceCents } }, who, at);
    await tellOfCard(tx);
  });
}
