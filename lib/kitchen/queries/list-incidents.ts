import "server-only";
import { sql } from "drizzle-orm";
import type { IncidentCause } from "@/db/enums";
import { db } from "@/lib/server/db";
import type { BusinessDay } from "@/lib/time";

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

/** What went wrong at an outlet from one of its days to another, the latest first. */
export async function listIncidents(
  outletId: string,
  { from, to }: { from: BusinessDay; to: BusinessDay },
  locale: string,
): Promise<IncidentRow[]> {
  const name = sql.raw(locale === "en" ? "name_en" : "name_fr");
  const rows = await db.execute<IncidentRow>(sql`
    select c.id, c.at, c.cause, c.cost_cents as "costCents", c.order_id as "orderId", o.number, w.name as by,
      c.remade_at is not null as remade,
      (select string_agg(p.${name}, ' / ' order by t.seq) from order_line_parts t join items i on i.id = t.item_id
        join products p on p.id = i.product_id where t.line_id = c.line_id) as dish
    from incidents c join orders o on o.id = c.order_id join users w on w.id = c.actor_id
    join outlets z on z.id = c.outlet_id
    where c.outlet_id = ${outletId} and c.at >= (${from}::date::timestamp at time zone z.timezone)
      and c.at < ((${to}::date + 1)::timestamp at time zone z.timezone)
    order by c.at desc, c.id desc`);
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}
