import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { Refusal } from "@/lib/refusal";
import { businessDayOf } from "@/lib/time";
import { ratesOf } from "../queries/rates-of";
import type { Applied, Of } from "./apply-changes";

/**
 * VAT of every size of a product by way of consuming, from this day on; a rate that was to hold from a later day gives way. What was
 * sold keeps its own. @throws Refusal not_found
 */
export async function setVat(tx: Transaction, { product, rates }: Of<"vat">, at: Date): Promise<Applied[]> {
  const [known] = await tx.execute<{ id: string }>(
    sql`select id from products where code = ${product} for update`,
  );
  if (!known) throw new Refusal("not_found", {}, "product");
  const day = businessDayOf(at, "Europe/Paris");
  const before = await ratesOf(tx, known.id, day);
  await tx.execute(sql`
    insert into vat_rates (item_id, way, valid_from, rate_bp)
    select i.id, r.key, d.day, r.value::int
    from items i, jsonb_each_text(${JSON.stringify(rates)}::jsonb) r,
      lateral (select ${day}::date as day union
        select v.valid_from from vat_rates v where v.item_id = i.id and v.way = r.key and v.valid_from > ${day}) d
    where i.product_id = ${known.id}
    on conflict (item_id, way, valid_from) do update set rate_bp = excluded.rate_bp`);
  return [{ subject: "product", subjectId: product, outletId: null, before, after: { rates, from: day } }];
}
