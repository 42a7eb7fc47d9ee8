import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { ClosingKind, PeriodTotals, Span, Summary } from "../closing";

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

/** Where each of an outlet's tills stands, those that were ended too. */
export async function readTills(
  tx: Pick<Transaction, "execute">,
  outletId: string,
): Promise<Omit<Span, "from">[]> {
  const rows = await tx.execute<Omit<Span, "from">>(sql`
    select id as "chainId", code as till, generation, last_seq as "to", grand_total_cents::float8 as "grandTotalCents", last_hash as hash
    from fiscal_chains where outlet_id = ${outletId} and kind = 'till' order by code, generation`);
  return rows.map((row) => ({ ...row }));
}

/** What a till's documents after a number say of money. */
export async function readSummaries(
  tx: Pick<Transaction, "execute">,
  chainId: string,
  after: number,
): Promise<Summary[]> {
  const rows = await tx.execute<Summary>(sql`
    select e.payload::json ->> 'mode' as mode, e.total_cents as cents, e.payload::json -> 'vat' as vat,
      e.payload::json -> 'tenders' as tenders,
      (select coalesce(sum((l ->> 'grossCents')::int), 0)::int from json_array_elements(e.payload::json -> 'lines') l
        where l ->> 'code' = 'tip') as "tipCents"
    from fiscal_entries e where e.chain_id = ${chainId} and e.seq > ${after} and e.kind <> 'opening' order by e.seq`);
  return rows.map((row) => ({ ...row }));
}
