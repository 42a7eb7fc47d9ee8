import { sql } from "drizzle-orm";
import { addedUp, type ClosingKind, type PeriodTotals } from "@/lib/fiscal/closing";
import { readClosings } from "@/lib/fiscal/queries/read-closings";
import { readPeriod } from "@/lib/fiscal/queries/read-period";
import { db } from "@/lib/server/db";
import type { ClosedDrawer } from "@/lib/till/drawer";
import { listClosedDrawers } from "@/lib/till/queries/list-closed-drawers";

export type ClosingRow = {
  hash: string;
  number: string;
  kind: ClosingKind;
  period: string;
  at: string;
  totals: PeriodTotals;
  perpetualCents: number;
  /** Closed by hand, and not by the clock. */
  byHand: boolean;
};

export type Accounts = {
  /** Months with a closing, the latest first. */
  months: string[];
  month: string | null;
  /** The month's closings, the latest first. */
  closings: ClosingRow[];
  /** The sum of its days. */
  totals: PeriodTotals;
  /** The drawers closed in the month, the latest first. */
  drawers: ClosedDrawer[];
  /** What the tills wrote since the last day closed. */
  open: PeriodTotals;
  lastDay: string | null;
};

/** An outlet's books of a month, from its closings; the latest month when none is asked for. Names nobody. */
export async function getAccounts(outletId: string, asked: string | null): Promise<Accounts> {
  const [days, months] = await Promise.all([readClosings(db, outletId, "closing_day"), listMonths(outletId)]);
  const last = days.find(({ kind }) => kind === "closing_day");
  const month = months.find((known) => known === asked) ?? months[0] ?? null;
  const [closings, { totals: open }, drawers] = await Promise.all([
    month ? listClosings(outletId, month) : [],
    readPeriod(db, outletId, last),
    month ? listClosedDrawers(outletId, month) : [],
  ]);
  const totals = addedUp(closings.filter(({ kind }) => kind === "closing_day").map((day) => day.totals));
  return { months, month, closings, totals, drawers, open, lastDay: last?.period ?? null };
}

const mine = (outletId: string) => sql`
  select c.generation, e.* from fiscal_entries e join fiscal_chains c on c.id = e.chain_id
  where c.outlet_id = ${outletId} and c.kind = 'closings' and e.kind <> 'opening'`;

async function listMonths(outletId: string): Promise<string[]> {
  const rows = await db.execute<{ month: string }>(sql`
    select distinct left(m.payload::json ->> 'period', 7) as month from (${mine(outletId)}) m where m.kind = 'closing_day'
    order by 1 desc`);
  return rows.map(({ month }) => month);
}

async function listClosings(outletId: string, month: string): Promise<ClosingRow[]> {
  const periods = sql`left(m.payload::json ->> 'period', 7) in (${month}, ${month.endsWith("-12") ? month.slice(0, 4) : month})`;
  const rows = await db.execute<ClosingRow>(sql`
    select m.hash, m.payload::json ->> 'number' as number, m.kind, m.payload::json ->> 'period' as period, m.at,
      m.payload::json -> 'totals' as totals, (m.payload::json ->> 'perpetualCents')::float8 as "perpetualCents",
      m.payload::json ->> 'operator' is not null as "byHand"
    from (${mine(outletId)}) m where ${periods} order by m.generation desc, m.seq desc`);
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}
