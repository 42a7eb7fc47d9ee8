import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { Refusal } from "@/lib/refusal";
import { fiscalKey } from "@/lib/server/fiscal-key";
import { software } from "@/lib/server/software";
import type { BusinessDay } from "@/lib/time";
import type { Json } from "../canonical";
import { type Entry, type Head, linked } from "../chain";
import { addedUp, type ClosingKind, closingsOf, type PeriodTotals, type Span } from "../closing";
import { type Closing, readClosings } from "../queries/read-closings";
import { readPeriod } from "../queries/read-period";
import { appendEntries } from "./append-entries";
import { lockChains } from "./lock-chains";
import { noteEvent } from "./note-event";

type Period = { totals: PeriodTotals; tills: Span[]; days: number };

/**
 * Closes an outlet's day: all that its tills wrote since the last closing, by number and not by date, with the totals of that and
 * the perpetual one; month and year with it where they end. Sales wait for it and belong to the next. Once a day.
 * @throws Refusal day_closed
 */
export async function closeDay(
  tx: Transaction,
  { outletId, day }: { outletId: string; day: BusinessDay },
  who: Actor,
  at: Date,
): Promise<void> {
  const heads = await lockChains(tx, sql`c.outlet_id = ${outletId} and c.kind in ('till', 'closings')`);
  const chain = heads.find(({ kind }) => kind === "closings");
  if (!chain) throw new Refusal("not_found");
  const [sinceDay, sinceMonth, sinceYear] = await Promise.all([
    readClosings(tx, outletId, "closing_day"),
    readClosings(tx, outletId, "closing_month"),
    readClosings(tx, outletId, "closing_year"),
  ]);
  const lastOf = (kind: ClosingKind, known: Closing[]) => known.find((closing) => closing.kind === kind);
  const lastDay = lastOf("closing_day", sinceDay);
  if (lastDay && lastDay.period >= day) throw new Refusal("day_closed", { day: lastDay.period });
  const today = { ...(await readPeriod(tx, outletId, lastDay)), days: 1 };

  const closings = closingsOf(day, {
    closing_day: lastDay?.period,
    closing_month: lastOf("closing_month", sinceMonth)?.period,
    closing_year: lastOf("closing_year", sinceYear)?.period,
  });
  const key = fiscalKey();
  let head: Head = chain;
  const entries: Entry[] = [];
  let days = sinceMonth.filter(({ kind }) => kind === "closing_day").map(asPeriod);
  let months = sinceYear.filter(({ kind }) => kind === "closing_month").map(asPeriod);
  for (const { kind, period } of closings) {
    const parts = { closing_day: [today], closing_month: days, closing_year: months }[kind];
    const closed = together(parts);
    const body = bodyOf(closed, period, who);
    const totalCents = kind === "closing_day" ? closed.totals.totalCents : 0;
    const next = linked(head, { kind, totalCents, at, body }, key);
    head = next.head;
    entries.push(next.entry);
    if (kind === "closing_day") days = [...days, today];
    if (kind === "closing_month") [days, months] = [[], [...months, closed]];
    if (kind === "closing_year") months = [];
  }
  await appendEntries(tx, entries, key);
  const details = { closings: closings.map(({ kind, period }) => `${kind} ${period}`), until: head.lastSeq };
  await noteEvent(tx, { what: "closing", outletId, details }, who, at);
}

const asPeriod = ({ totals, tills }: Closing): Period => ({ totals, tills, days: 1 });

/** Several periods as one: a till from where the first begins to where the last ends. */
function together(periods: readonly Period[]): Period {
  const spans = periods.flatMap(({ tills }) => tills);
  const latest = new Map(spans.map((span) => [span.chainId, span]));
  return {
    totals: addedUp(periods.map(({ totals }) => totals)),
    tills: [...latest.values()].map((span) => ({
      ...span,
      from: spans.find(({ chainId }) => chainId === span.chainId)?.from ?? span.from,
    })),
    days: periods.length,
  };
}

function bodyOf({ totals, tills, days }: Period, period: string, who: Actor): { [key: string]: Json } {
  // A till that another one goes on for has handed its total on.
  const going = tills.filter(
    ({ till, generation }) => !tills.some((other) => other.till === till && other.generation > generation),
  );
  const perpetualCents = going.reduce((sum, till) => sum + till.grandTotalCents, 0);
  return {
    ...{
      period,
      parts: days,
      totals: totals as Json & object,
      tills: tills as Json & object,
      perpetualCents,
    },
    ...{ operator: who.userId, terminal: who.terminal, software },
  };
}
