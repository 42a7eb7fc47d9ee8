import { sql } from "drizzle-orm";
import type { Mode, PromiseCause } from "@/db/enums";
import { errorOf, type Kept, toleranceMinutes } from "@/lib/dispatch/promise-error";
import { listKept } from "@/lib/dispatch/queries/list-kept";
import { verifyBooks } from "@/lib/reports/queries/verify-books";
import { db, pool } from "@/lib/server/db";
import type { Shop } from "./shop";

/** Minutes orders came after their promise (below 0: before it). */
type Errors = { takeaway: number[]; delivery: number[] };
export type OutletFigures = {
  outlet: string;
  orders: number;
  lost: Record<string, number>;
  errors: Errors;
  causes: Record<PromiseCause, number>;
  /** Minutes customers stood at the counter before their order was ready. */
  waits: number[];
  /** Minutes boxes waited for a courier, and oven to door. */
  shelf: number[];
  ranOut: number;
  /** Told that they wait longer, and of those how many before their time had passed. */
  told: number;
  toldFirst: number;
  reserve: { takeaway: number; delivery: number };
};
export type Report = {
  outlets: OutletFigures[];
  books: { holds: number; sawNone: number; broken: string[] };
};

const minutes = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 60_000;

/** What the books of the last `days` evenings say, and what only the evening knows. */
export async function reportOf(
  evenings: readonly (readonly Shop[])[],
  days: number,
  at: Date,
): Promise<Report> {
  const last = evenings.at(-1) ?? [];
  const outlets: OutletFigures[] = [];
  for (const shop of last) {
    const { outlet } = shop;
    const kept = await listKept(outlet.id, { days, at });
    const late = kept.map((one) => ({ one, error: errorOf(one, outlet.means.kitchen) }));
    const cause = (which: PromiseCause) =>
      late.filter(({ error }) => error.minutes > toleranceMinutes && error.cause === which).length;
    const errors = (mode: Mode) =>
      late.filter(({ one }) => one.mode === mode).map(({ error }) => error.minutes);
    const tallies = evenings
      .slice(-days)
      .flatMap((evening) => evening.filter((each) => each.outlet.id === outlet.id));
    const lost: Record<string, number> = {};
    for (const { tally } of tallies) for (const [why, n] of tally.lost) lost[why] = (lost[why] ?? 0) + n;
    outlets.push({
      ...{ outlet: outlet.slug, orders: kept.length, lost, reserve: outlet.means.reserve },
      errors: { takeaway: errors("takeaway"), delivery: errors("delivery") },
      causes: { make: cause("make"), oven: cause("oven"), wait: cause("wait"), ride: cause("ride") },
      waits: tallies.flatMap(({ tally }) => tally.waits),
      shelf: kept.flatMap(({ readyAt, leftAt }: Kept) => (leftAt ? [minutes(readyAt, leftAt)] : [])),
      ranOut: tallies.reduce((sum, { tally }) => sum + tally.ranOut, 0),
      ...(await toldOf(outlet.id, days, at)),
    });
  }
  const findings = await verifyBooks(pool, at);
  const broken = findings.filter((finding) => finding.broken > 0);
  const holds = findings.filter((finding) => finding.broken === 0 && finding.looked > 0).length;
  return {
    outlets,
    books: {
      ...{ holds, sawNone: findings.length - holds - broken.length },
      broken: broken.map(({ number, name, culprits }) => `${number} ${name}: ${culprits.join(", ")}`),
    },
  };
}

async function toldOf(
  outletId: string,
  days: number,
  at: Date,
): Promise<{ told: number; toldFirst: number }> {
  const [row] = await db.execute<{ told: number; toldFirst: number }>(sql`
    select count(*)::int as told, count(*) filter (where p.at <= (p.inputs ->> 'promisedAt')::timestamptz)::int as "toldFirst"
    from promises p where p.outlet_id = ${outletId} and p.kind = 'late'
      and p.at > ${at.toISOString()}::timestamptz - make_interval(days => ${days})`);
  return row ? { ...row } : { told: 0, toldFirst: 0 };
}
