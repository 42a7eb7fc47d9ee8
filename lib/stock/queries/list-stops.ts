import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";

export type Stop = {
  what: "ingredient" | "product";
  code: string;
  nameFr: string;
  nameEn: string;
  until: string | null;
  /** null where who reads knows nobody. */
  by: string | null;
};

/** What is off sale at an outlet now, and who said so, to those who know colleagues by `name`. */
export async function listStops(outletId: string, at: Date, named: boolean): Promise<Stop[]> {
  const rows = await db.execute<Stop>(sql`
    select case when g.id is null then 'product' else 'ingredient' end as what, coalesce(g.code, p.code) as code,
      coalesce(g.name_fr, p.name_fr) as "nameFr", coalesce(g.name_en, p.name_en) as "nameEn", s.until, case when ${named} then u.name end as by
    from stops s join users u on u.id = s.actor_id
    left join ingredients g on g.id = s.ingredient_id left join products p on p.id = s.product_id
    where s.outlet_id = ${outletId} and s.ended_at is null and (s.until is null or s.until > ${at.toISOString()}::timestamptz)
    order by s.at desc`);
  return rows.map((row) => ({ ...row, until: row.until && new Date(row.until).toISOString() }));
}
