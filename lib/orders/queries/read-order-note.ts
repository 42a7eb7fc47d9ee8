import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { orderNote } from "@/lib/payments/order-note";
import { seal } from "@/lib/server/seal";

type Row = { slug: string; number: number; day: string; lines: string[]; rows: string };

/** What is written on an order's payment at the provider, so that the order can be rebuilt from it. */
export async function readOrderNote(tx: Transaction, orderId: string): Promise<Record<string, string>> {
  const of = (table: string, alias: string) =>
    sql.raw(
      `(select json_agg(jsonb_strip_nulls(to_jsonb(${alias}))) from ${table} ${alias} where ${alias}.revision_id = r.id)`,
    );
  const [row] = await tx.execute<Row>(sql`
    select p.slug, o.number, o.business_day::text as day,
      (select coalesce(json_agg(l.quantity || ' × ' || coalesce(m.code, i.code) order by l.seq), '[]') from order_lines l
        join items i on i.id = l.item_id left join menus m on m.id = l.menu_id where l.revision_id = r.id) as lines,
      json_strip_nulls(json_build_object('slug', p.slug, 'order', to_jsonb(o), 'revision', to_jsonb(r),
        'lines', ${of("order_lines", "l")},
        'parts', (select json_agg(to_jsonb(t)) from order_line_parts t join order_lines l on l.id = t.line_id where l.revision_id = r.id),
        'changes', (select json_agg(jsonb_strip_nulls(to_jsonb(c))) from order_part_changes c join order_line_parts t on t.id = c.part_id
          join order_lines l on l.id = t.line_id where l.revision_id = r.id),
        'adjustments', ${of("order_adjustments", "a")}, 'vat', ${of("order_vat", "v")},
        'events', (select json_agg(jsonb_strip_nulls(to_jsonb(e)) order by e.seq) from order_events e where e.order_id = o.id),
        'needs', (select json_agg(json_build_array(s.ingredient_id, s.quantity)) from stock_reservations s
          where s.revision_id = r.id and s.state = 'held'),
        'promotion', (select json_build_object('promotionId', u.promotion_id, 'code', q.code) from promotion_uses u
          join promotions q on q.id = u.promotion_id where u.order_id = o.id and u.given_back_at is null)))::text as rows
    from orders o join outlets p on p.id = o.outlet_id
    join order_revisions r on r.order_id = o.id and r.state = 'current' where o.id = ${orderId}`);
  if (!row) throw new Error(`order ${orderId} is gone`);
  const { slug: outlet, number, day, lines, rows } = row;
  return orderNote({ outlet, number, day, lines }, seal(rows, orderId));
}
