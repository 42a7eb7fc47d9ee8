import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { OrderFilter } from "../order-filter";
import { meanings } from "./figure-conditions";
import { listConditions } from "./list-conditions";

export type FigureCount = {
  orders: number;
  /** More than there are orders, where one may be given back several times. */
  times: number;
  /** Of the product that is asked for, half pizzas counting one; null: of none. */
  halves: number | null;
  cents: number;
  /** The name of whose deliveries they are; null too where that is nobody of the outlet. */
  courier: string | null;
};

/** What a figure that led to a list comes to, counted over all its pages by what the list itself asks for. */
export async function countFigure(outletId: string, filter: OrderFilter): Promise<FigureCount> {
  const { figure, courier, item } = filter.narrowed;
  const meaning = figure ? meanings[figure] : null;
  const times = meaning?.times?.(filter.narrowed) ?? sql`1`;
  const cents = item
    ? soldOf(item, sql`p.gross_cents`)
    : (meaning?.cents?.(filter.narrowed) ?? sql`o.total_cents`);
  const halves = item
    ? soldOf(item, sql`l.quantity * case p.side when 'whole' then 2 else 1 end`)
    : sql`null::int`;
  const [row] = await db.execute<FigureCount>(sql`
    select count(*)::int as orders, coalesce(sum(${times}), 0)::int as times, sum(${halves})::int as halves,
      coalesce(sum(${cents}), 0)::float8 as cents, ${courierOf(outletId, courier)} as courier
    from orders o where o.outlet_id = ${outletId} ${listConditions({ ...filter, after: null })}`);
  if (!row) throw new Error("a count without a row");
  return { ...row };
}

/** The name of whoever works or has driven at the outlet; nobody else's, whatever id an address holds. */
const courierOf = (outletId: string, courier: string | null): SQL => sql`(
  select u.name from users u where u.id = ${courier}::uuid and (
    exists (select from memberships m where m.user_id = u.id and m.outlet_id = ${outletId})
    or exists (select from deliveries d where d.courier_id = u.id and d.outlet_id = ${outletId})))`;

/** What a product adds up to in the order `o`. */
const soldOf = (item: string, what: SQL) => sql`(
  select sum(${what}) from order_revisions r join order_lines l on l.revision_id = r.id join order_line_parts p on p.line_id = l.id
  join items i on i.id = p.item_id where r.order_id = o.id and r.state = 'current' and i.code = ${item})`;
