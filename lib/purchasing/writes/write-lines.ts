import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { Refusal } from "@/lib/refusal";
import type { BusinessDay } from "@/lib/time";
import { canDeliver, type Delivering } from "../deliveries";

export type Wanted = { articleId: string; packs: number };

/** @throws Refusal delivery_day when the supplier cannot bring what is ordered today on that day. */
export function expectDelivery(supplier: Delivering, today: BusinessDay, dueOn: BusinessDay): void {
  if (!canDeliver(supplier, today, dueOn)) throw new Refusal("delivery_day", {}, "dueOn");
}

export type Priced = { articleId: string; ingredientId: string; packQuantity: number; priceCents: number };

/**
 * What these articles of a supplier are and cost on a day, by id.
 * @throws Refusal not_found for an article he does not sell, price_unknown for one without any price.
 */
export async function priceArticles(
  tx: Transaction,
  supplierId: string,
  articleIds: readonly string[],
  day: BusinessDay,
): Promise<Map<string, Priced>> {
  const rows = await tx.execute<
    Omit<Priced, "packQuantity" | "priceCents"> & {
      packQuantity: string;
      priceCents: number | null;
      name: string;
    }
  >(sql`
    select a.id as "articleId", a.ingredient_id as "ingredientId", a.quantity as "packQuantity", p.price_cents as "priceCents",
      g.name_fr as name
    from supplier_articles a join ingredients g on g.id = a.ingredient_id left join article_prices(${day}::date) p on p.article_id = a.id
    where a.supplier_id = ${supplierId} and a.active and a.id = any(${sql.param([...articleIds])}::uuid[])`);
  if (rows.length < new Set(articleIds).size) throw new Refusal("not_found", {}, "lines");
  return new Map(
    rows.map(({ name, priceCents, packQuantity, ...row }) => {
      if (priceCents === null) throw new Refusal("price_unknown", { name }, "lines");
      return [row.articleId, { ...row, priceCents, packQuantity: Number(packQuantity) }];
    }),
  );
}
