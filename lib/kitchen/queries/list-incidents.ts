import "server-only";
import { sql } from "drizzle-orm";
import type { IncidentCause } from "@/db/enums";
import { db } from "@/lib/server/db";

export type IncidentRow = {
  id: string;
  at: string;
  cause: IncidentCause;
  dish: string;
  costCents: number;
  orderId: string;
  number: number;
  by: string;
  remade: boolean;
};

/** What went wrong at an outlet since an instant, the latest first. */
export async function listIncidents(outletId: string, since: Date, locale: string): Promise<IncidentRow[]> {
  const name = sql.raw(locale === "en" ? "name_en" : "name_fr");
  const rows = await db.execute<IncidentRow>(sql`
    select c.id, c.at, c.cause, c.cost_cents as "costCents", c.order_id as "orderId", o.number, w.name as by,
      c.remade_at is not null as remade,
      (select string_agg(p.${name}, ' / ' order by t.seq) from order_line_parts t join items i on i.id = t.item_id
        join products p on p.id = i.product_id where t.line_id = c.line_id) as dish
    from incidents c join orders o on o.id = c.order_id join users w on w.id = c.actor_id
    where c.outlet_id = ${outletId} and c.at >= ${since.toISOString()}::timestamptz order by c.at desc, c.id desc limit 500`);
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}
