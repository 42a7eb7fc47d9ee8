import "server-only";
import { sql } from "drizzle-orm";
import type { PurchaseState } from "@/db/enums";
import { db } from "@/lib/server/db";

export type PurchaseRow = {
  id: string;
  state: PurchaseState;
  number: number | null;
  outletCode: string;
  supplier: string;
  dueOn: string;
  draftedBy: string;
  draftedAt: string;
  decidedBy: string | null;
  reason: string | null;
  lines: number;
  totalCents: number;
  /** Deliveries that came of it so far. */
  receipts: number;
};

/** The purchase orders of an outlet: what waits first, then what is to come by its day, then the last that are over. */
export async function listPurchases(
  outletId: string,
  states: readonly PurchaseState[],
): Promise<PurchaseRow[]> {
  const rows = await db.execute<
    Omit<PurchaseRow, "lines" | "totalCents" | "receipts"> &
      Record<"lines" | "totalCents" | "receipts", string>
  >(sql`
    select p.id, p.state, p.number, o.code as "outletCode", s.name as supplier, p.due_on::text as "dueOn", d.name as "draftedBy",
      p.drafted_at as "draftedAt", e.name as "decidedBy", p.reason,
      (select count(*) from purchase_lines l where l.purchase_id = p.id and (l.packs > 0 or p.state in ('draft', 'refused'))) as lines,
      (select coalesce(sum(l.packs * l.price_cents), 0) from purchase_lines l where l.purchase_id = p.id) as "totalCents",
      (select count(*) from goods_receipts r where r.purchase_id = p.id) as receipts
    from purchase_orders p join suppliers s on s.id = p.supplier_id join outlets o on o.id = p.outlet_id
    join users d on d.id = p.drafted_by left join users e on e.id = p.decided_by
    where p.outlet_id = ${outletId} and p.state = any(${sql.param([...states])}::text[])
    order by case p.state when 'draft' then 0 when 'ordered' then 1 else 2 end,
      case when p.state in ('draft', 'ordered') then p.due_on end, p.drafted_at desc limit 60`);
  return rows.map((row) => ({
    ...row,
    lines: Number(row.lines),
    totalCents: Number(row.totalCents),
    receipts: Number(row.receipts),
  }));
}
