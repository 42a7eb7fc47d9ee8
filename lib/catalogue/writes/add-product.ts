import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { businessDayOf } from "@/lib/time";
import type { Rates } from "../card-words";
import { itemCode } from "../item-code";
import type { NewProduct } from "../new-product";
import { productCodes } from "../product-code";
import { type HeldSection, holdSections } from "../queries/hold-sections";
import { sizesOf } from "../sizes-of";
import { tellOfCard } from "./change-card";

/**
 * Begins a product with its sizes, prices and VAT: a draft, on no card. Sent again it is the one it was.
 * @returns the code it is known by from now on
 * @throws Refusal not_found for a section that is none, card_size for a size that its products have not, card_code
 */
export async function addProduct(
  product: NewProduct,
  who: Actor,
  at: Date = now(),
): Promise<{ code: string }> {
  return db.transaction(async (tx) => {
    const [known] = await tx.execute<{ code: string }>(
      sql`select code from products where id = ${product.id}::uuid`,
    );
    if (known) return { code: known.code };
    const section = (await holdSections(tx, [product.section]))(product.section);
    if (!product.sizes.every(({ size }) => sizesOf(section.kind).includes(size)))
      throw new Refusal("card_size", {}, "sizes");
    const code = await insertProduct(tx, product, section);
    if (code === null) throw new Refusal("card_code", {}, "nameFr");
    // It is made one's own as most of its kind are.
    await tx.execute(sql`
      insert into product_option_groups (product_id, group_id)
      select ${product.id}::uuid, x.group_id from product_option_groups x join products p on p.id = x.product_id
      where p.kind = ${section.kind} group by x.group_id
      having 2 * count(*) > (select count(*) from products o where o.kind = ${section.kind} and o.id <> ${product.id}::uuid)`);
    for (const { size, priceCents } of product.sizes) {
      const item = newId();
      await tx.execute(sql`
        insert into items (id, code, product_id, size, price_cents)
        values (${item}::uuid, ${itemCode(code, size)}, ${product.id}::uuid, ${size}, ${priceCents})`);
      await writeRates(tx, item, product.rates, businessDayOf(at, "Europe/Paris"));
    }
    const { id: _, ...after } = product;
    const about = { subject: "product", subjectId: code, outletId: null };
    await record(tx, { action: "addProduct", ...about, after }, who, at);
    await tellOfCard(tx);
    return { code };
  });
}

/** Under the first of its codes that nothing else has; whoever takes one at the same time is waited for. */
async function insertProduct(
  tx: Transaction,
  product: NewProduct,
  { id: sectionId, kind }: HeldSection,
): Promise<string | null> {
  const { id, nameFr, nameEn, descriptionFr, descriptionEn, alcoholic } = product;
  const folded = product.folded && kind === "pizza";
  for (const code of productCodes(nameFr)) {
    const [made] = await tx.execute(sql`
      insert into products (id, code, kind, name_fr, name_en, description_fr, description_en, section_id, folded, alcoholic, position, state)
      select ${id}::uuid, ${code}, ${kind}, ${nameFr}, ${nameEn}, ${descriptionFr}, ${descriptionEn}, ${sectionId}::uuid,
        ${folded}, ${alcoholic}, (select coalesce(max(position), 0) + 1 from products), 'draft'
      where not exists (select from items i where i.code = ${code} or i.code like ${`${code}-_`})
        and not exists (select from menus m where m.code = ${code})
      on conflict (code) do nothing returning 1`);
    if (made) return code;
  }
  return null;
}

const writeRates = (tx: Transaction, itemId: string, rates: Rates, day: string) =>
  tx.execute(sql`
    insert into vat_rates (item_id, way, valid_from, rate_bp)
    select ${itemId}::uuid, r.key, ${day}::date, r.value::int
    from jsonb_each_text(${JSON.stringify(rates)}::jsonb) r`);
