import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { OrderFilter, OrderMark } from "../order-filter";
import type { OrderRow } from "../order-row";
import { authorisedCents, dueCents, paidOnline, refundState } from "./due";
import { listConditions } from "./list-conditions";

const pageSize = 40;

type Row = Omit<OrderRow, "dishes"> & { dishes: { quantity: number; fr: string; en: string }[] };

/** Orders of an outlet, the latest number first, a page at a time by the index of numbers. */
export async function listOrders(
  outletId: string,
  filter: OrderFilter,
  locale: string,
): Promise<{ orders: OrderRow[]; next: OrderMark | null }> {
  const rows = await db.execute<Row>(sql`
    select o.id, o.business_day::text as day, o.number, o.status, o.channel, o.mode, o.on_site as "onSite", o.contact_name as name,
      o.contact_phone as phone, o.address_line as place, o.promised_at as "promisedAt",
      coalesce(o.placed_at, o.created_at) as "placedAt", o.slot_starts_at is not null as "chosenTime",
      o.total_cents as "totalCents", ${dueCents} as "dueCents", ${paidOnline} as "paidOnline",
      ${authorisedCents} as "authorisedCents",
      ${refundState} as refund,
      exists (select 1 from order_revisions r join order_lines l on l.revision_id = r.id join items i on i.id = l.item_id
        join products p on p.id = i.product_id
        where r.order_id = o.id and r.state = 'current' and p.alcoholic) as alcohol,
      (select coalesce(json_agg(json_build_object('quantity', l.quantity, 'fr', p.name_fr, 'en', p.name_en) order by l.seq), '[]')
        from order_revisions r join order_lines l on l.revision_id = r.id
        join items i on i.id = l.item_id join products p on p.id = i.product_id
        where r.order_id = o.id and r.state = 'current') as dishes
    from orders o
    where o.outlet_id = ${outletId} ${listConditions(filter)}
    order by o.business_day desc, o.number desc limit ${pageSize + 1}`);
  const orders = rows.slice(0, pageSize).map((row) => ({
    ...row,
    promisedAt: new Date(row.promisedAt).toISOString(),
    placedAt: new Date(row.placedAt).toISOString(),
    dishes: dishesOf(row.dishes, locale),
  }));
  const last = orders.at(-1);
  return { orders, next: rows.length > pageSize && last ? { day: last.day, number: last.number } : null };
}

/** Lines of the same dish said once, whatever was changed about them. */
function dishesOf(lines: Row["dishes"], locale: string): OrderRow["dishes"] {
  const counts = new Map<string, number>();
  for (const { quantity, fr, en } of lines) {
    const name = locale === "en" ? en : fr;
    counts.set(name, (counts.get(name) ?? 0) + quantity);
  }
  return [...counts].map(([name, quantity]) => ({ name, quantity }));
}
