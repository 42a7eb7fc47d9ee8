import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { ClosingKind, PeriodTotals, Span } from "../closing";

export type Closing = { kind: ClosingKind; seq: number; period: string; totals: PeriodTotals; tills: Span[] };

/** An outlet's closings since its last one of a kind, that one included, in their order; over all generations of their chain. */
export async function readClosings(
  tx: Pick<Transaction, "execute">,
  outletId: string,
  kind: ClosingKind,
): Promise<Closing[]> {
  const rows = await tx.execute<Closing>(sql`
    with mine as (
      select c.generation, e.* from fiscal_entries e join fiscal_chains c on c.id = e.chain_id
      where c.outlet_id = ${outletId} and c.kind = 'closings' and e.kind <> 'opening'
    )
    select m.kind, m.seq, m.payload::json ->> 'period' as period, m.payload::json -> 'totals' as totals,
      m.payload::json -> 'tills' as tills
    from mine m
    where (m.generation, m.seq) >= coalesce((select (l.generation, l.seq) from mine l where l.kind = ${kind}
      order by l.generation desc, l.seq desc limit 1), (0, 0))
    order by m.generation, m.seq`);
  return rows.map((row) => ({ ...row }));
}
