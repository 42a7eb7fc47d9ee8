import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type PeriodTotals, type Span, type Summary, totalsOf } from "../closing";
import type { Closing } from "./read-closings";

type On = Pick<Transaction, "execute">;

/** Everything an outlet's tills wrote since a day was closed, those tills too that were ended. */
export async function readPeriod(
  on: On,
  outletId: string,
  last: Pick<Closing, "tills"> | undefined,
): Promise<{ totals: PeriodTotals; tills: Span[] }> {
  const tills = (await readTills(on, outletId)).map((till) => ({
    ...till,
    from: (last?.tills.find(({ chainId }) => chainId === till.chainId)?.to ?? 0) + 1,
  }));
  const documents = await Promise.all(tills.map(({ chainId, from }) => readSummaries(on, chainId, from)));
  return { totals: totalsOf(documents.flat()), tills };
}

async function readTills(on: On, outletId: string): Promise<Omit<Span, "from">[]> {
  const rows = await on.execute<Omit<Span, "from">>(sql`
    select id as "chainId", code as till, generation, last_seq as "to", grand_total_cents::float8 as "grandTotalCents", last_hash as hash
    from fiscal_chains where outlet_id = ${outletId} and kind = 'till' order by code, generation`);
  return rows.map((row) => ({ ...row }));
}

async function readSummaries(on: On, chainId: string, from: number): Promise<Summary[]> {
  const rows = await on.execute<Summary>(sql`
    select e.payload::json ->> 'mode' as mode, e.total_cents as cents, e.payload::json -> 'vat' as vat,
      e.payload::json -> 'tenders' as tenders,
      (select coalesce(sum((l ->> 'grossCents')::int), 0)::int from json_array_elements(e.payload::json -> 'lines') l
        where l ->> 'code' = 'tip') as "tipCents"
    from fiscal_entries e where e.chain_id = ${chainId} and e.seq >= ${from} and e.kind <> 'opening' order by e.seq`);
  return rows.map((row) => ({ ...row }));
}
