import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { db } from "@/lib/server/db";
import type { BusinessDay } from "@/lib/time";
import type { FiledIngredient } from "../ingredient-file";
import type { Known, KnownArticle } from "../price-file";

/** What a file of prices is compared with. */
export async function listKnown(today: BusinessDay, on: Database | Transaction = db): Promise<Known> {
  const articles = await on.execute<Omit<KnownArticle, "quantity"> & { quantity: string }>(sql`
    select a.id, s.code as supplier, a.reference, g.code as ingredient, a.packaging, a.quantity,
      (select coalesce(json_agg(json_build_object('cents', p.price_cents, 'from', p.valid_from, 'until', p.valid_until)
        order by p.valid_from desc, p.id desc), '[]') from supplier_prices p where p.article_id = a.id) as prices
    from supplier_articles a join suppliers s on s.id = a.supplier_id join ingredients g on g.id = a.ingredient_id
    order by s.code, g.code, a.reference`);
  const [words] = await on.execute<{ suppliers: string[]; ingredients: string[] }>(sql`
    select (select coalesce(array_agg(code), '{}') from suppliers) as suppliers,
      (select coalesce(array_agg(code), '{}') from ingredients) as ingredients`);
  return {
    today,
    suppliers: new Set(words?.suppliers),
    ingredients: new Set(words?.ingredients),
    articles: articles.map((one) => ({ ...one, quantity: Number(one.quantity) })),
  };
}

/** What a file of ingredients is compared with. Those loose on the shelf lie in their own unit. */
export async function listFiledIngredients(on: Database | Transaction = db): Promise<FiledIngredient[]> {
  const rows = await on.execute<Omit<FiledIngredient, "quantity"> & { quantity: string }>(sql`
    select g.code, g.name_fr as "nameFr", g.name_en as "nameEn", g.unit, g.category, g.allergens, g.vegetarian, g.origin,
      g.purchase_cents as "purchaseCents", coalesce(t.packaging, case g.unit when 'g' then 'kg' when 'ml' then 'l' else 'piece' end) as packaging,
      coalesce(t.quantity, case g.unit when 'piece' then 1 else 1000 end) as quantity, t.keeps_days as "keepsDays",
      coalesce(t.origin_asked, false) as "originAsked"
    from ingredients g left join ingredient_storage t on t.ingredient_id = g.id order by g.code`);
  return rows.map((one) => ({ ...one, quantity: Number(one.quantity) }));
}
