import "server-only";
import { sql } from "drizzle-orm";
import type { Locale } from "@/db/enums";
import { db } from "@/lib/server/db";
import type { Owner, OwnOrder } from "../own-order";
import { customerMayCancel } from "../status";
import { whoseOrders } from "./whose-orders";

const pageSize = 15;

type Row = Omit<OwnOrder, "mayChange" | "mayCancel">;

/** An account's orders, the latest first; `before`: those older than that one. */
export async function listOwnOrders(
  owner: Owner,
  locale: Locale,
  before: string | null = null,
): Promise<{ orders: OwnOrder[]; next: string | null }> {
  const name = sql.raw(locale === "en" ? "name_en" : "name_fr");
  const rows = await db.execute<Row>(sql`
    select o.id, o.public_token as token, o.number, coalesce(o.placed_at, o.created_at) as "placedAt",
      o.promised_at as "promisedAt", o.status, o.mode, o.total_cents as "totalCents",
      json_build_object('slug', p.slug, 'name', p.name, 'timezone', p.timezone) as outlet,
      coalesce((select sum(y.amount_cents) from payments y where y.order_id = o.id and y.status = 'captured'), 0) > 0 as paid,
      (select count(*)::int from fiscal_entries e where e.order_id = o.id) as receipts,
      (select coalesce(json_agg(json_build_object('quantity', l.quantity, 'name', coalesce(u.${name}, (
          select string_agg(d.${name}, ' / ' order by t.seq) from order_line_parts t join items i on i.id = t.item_id
          join products d on d.id = i.product_id where t.line_id = l.id))) order by l.seq), '[]')
        from order_revisions r join order_lines l on l.revision_id = r.id left join menus u on u.id = l.menu_id
        where r.order_id = o.id and r.state = 'current') as dishes
    from orders o join outlets p on p.id = o.outlet_id
    where ${whoseOrders(owner)} and o.status not in ('draft', 'expired')
      ${before ? sql`and o.id < ${before}::uuid` : sql``}
    order by o.id desc limit ${pageSize + 1}`);
  const orders = rows.slice(0, pageSize).map((row) => ({
    ...row,
    placedAt: new Date(row.placedAt).toISOString(),
    promisedAt: new Date(row.promisedAt).toISOString(),
    mayChange: row.status === "placed",
    mayCancel: customerMayCancel(row.status),
  }));
  return { orders, next: rows.length > pageSize ? (orders.at(-1)?.id ?? null) : null };
}
