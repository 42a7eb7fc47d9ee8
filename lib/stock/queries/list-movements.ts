import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { LedgerLine, LedgerMark } from "../ledger";

const pageSize = 40;

type Row = Omit<LedgerLine, "quantity" | "after" | "order" | "author"> & {
  byHand: boolean;
  name: string | null;
  quantity: string;
  orderId: string | null;
  number: number | null;
  day: string | null;
};

/**
 * An ingredient's ledger at an outlet, the latest first, a page at a time; what lay there after each movement is told too.
 * @param named whether colleagues are named, and what they typed about it told.
 */
export async function listMovements(
  { outletId, ingredientId }: { outletId: string; ingredientId: string },
  after: LedgerMark | null,
  named: boolean,
): Promise<{ lines: LedgerLine[]; next: LedgerMark | null }> {
  const older = after ? sql`and (m.at, m.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``;
  const [rows, [level]] = await Promise.all([
    db.execute<Row>(sql`
      select m.id, m.at, m.kind, m.quantity, case when ${named} or m.reason ~ '^[a-z_]+$' then m.reason end as reason,
        u.id is not null as "byHand", case when ${named} then u.name end as name, o.id as "orderId", o.number,
        o.business_day::text as day
      from stock_movements m left join users u on u.id = m.actor_id left join orders o on o.id = m.order_id
      where m.outlet_id = ${outletId} and m.ingredient_id = ${ingredientId} ${older}
      order by m.at desc, m.id desc limit ${pageSize + 1}`),
    db.execute<{ lay: string }>(sql`
      select coalesce(sum(m.quantity), 0) as lay from stock_movements m
      where m.outlet_id = ${outletId} and m.ingredient_id = ${ingredientId} ${older}`),
  ]);
  let lay = Number(level?.lay ?? 0);
  const lines = rows.slice(0, pageSize).map(({ orderId, number, day, byHand, name, ...row }): LedgerLine => {
    const quantity = Number(row.quantity);
    const author = byHand ? { name } : null;
    const line = { ...row, author, quantity, after: lay, at: new Date(row.at).toISOString() };
    lay -= quantity;
    return { ...line, order: orderId && number && day ? { id: orderId, number, day } : null };
  });
  const last = lines.at(-1);
  return { lines, next: rows.length > pageSize && last ? { at: last.at, id: last.id } : null };
}
