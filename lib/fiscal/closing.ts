import type { Way } from "@/db/enums";
import { addDays, type BusinessDay, businessDayOf, clockTime } from "../time";
import { perRate, type Taxed } from "./vat";

/** A document as far as its closing is concerned. */
export type Summary = {
  mode: Way;
  cents: number;
  vat: Taxed[];
  tipCents: number;
  tenders: { method: string; amountCents: number }[];
};

type Tender = { method: string; inCents: number; outCents: number };

/** What a period comes to. `byMode`: VAT per rate and way of consuming. */
export type PeriodTotals = {
  count: number;
  totalCents: number;
  inCents: number;
  outCents: number;
  tipCents: number;
  vat: Taxed[];
  byMode: { mode: Way; vat: Taxed[] }[];
  tenders: Tender[];
};

/** A till's own part of a period: the numbers from–to, and where it stands at the end. */
export type Span = {
  chainId: string;
  till: string;
  generation: number;
  from: number;
  to: number;
  grandTotalCents: number;
  hash: string;
};

export const totalsOf = (documents: readonly Summary[]): PeriodTotals =>
  addedUp(
    documents.map(({ mode, cents, vat, tipCents, tenders }) => ({
      ...{ count: 1, totalCents: cents, tipCents, vat, byMode: [{ mode, vat }] },
      ...{ inCents: Math.max(0, cents), outCents: Math.max(0, 0 - cents) },
      tenders: tenders.map(({ method, amountCents }) => ({
        ...{ method, inCents: Math.max(0, amountCents), outCents: Math.max(0, 0 - amountCents) },
      })),
    })),
  );

/** Days make a month, months a year. */
export function addedUp(periods: readonly PeriodTotals[]): PeriodTotals {
  const sum = (of: (period: PeriodTotals) => number) =>
    periods.reduce((total, period) => total + of(period), 0);
  const modes = periods.flatMap(({ byMode }) => byMode);
  const tenders = periods.flatMap((period) => period.tenders);
  return {
    count: sum(({ count }) => count),
    totalCents: sum(({ totalCents }) => totalCents),
    inCents: sum(({ inCents }) => inCents),
    outCents: sum(({ outCents }) => outCents),
    tipCents: sum(({ tipCents }) => tipCents),
    vat: perRate(periods.flatMap(({ vat }) => vat)),
    byMode: [...new Set(modes.map(({ mode }) => mode))].toSorted().map((mode) => ({
      mode,
      vat: perRate(modes.flatMap((one) => (one.mode === mode ? one.vat : []))),
    })),
    tenders: [...new Set(tenders.map(({ method }) => method))].toSorted().map((method) => ({
      method,
      inCents: sumOf(tenders, method, "inCents"),
      outCents: sumOf(tenders, method, "outCents"),
    })),
  };
}

const sumOf = (tenders: readonly Tender[], method: string, which: "inCents" | "outCents"): number =>
  tenders.reduce((sum, tender) => sum + (tender.method === method ? tender[which] : 0), 0);

export type ClosingKind = "closing_day" | "closing_month" | "closing_year";
export type LastPeriods = Partial<Record<ClosingKind, string>>;

const month = (day: BusinessDay) => day.slice(0, 7);
const year = (day: BusinessDay) => day.slice(0, 4);

/**
 * The closings that a day's brings along, in their order: before it the month and year in which the last day closed lay, where
 * nobody closed them; after it those of which it is the last day.
 */
export function closingsOf(day: BusinessDay, last: LastPeriods): { kind: ClosingKind; period: string }[] {
  const { closing_day: before = "", closing_month: lastMonth = "", closing_year: lastYear = "" } = last;
  const next = addDays(day, 1);
  const open = (closed: string, period: string) => before !== "" && closed < period;
  return [
    ...(open(lastMonth, month(before)) && month(before) < month(day)
      ? [{ kind: "closing_month" as const, period: month(before) }]
      : []),
    ...(open(lastYear, year(before)) && year(before) < year(day)
      ? [{ kind: "closing_year" as const, period: year(before) }]
      : []),
    { kind: "closing_day", period: day },
    ...(month(next) !== month(day) ? [{ kind: "closing_month" as const, period: month(day) }] : []),
    ...(year(next) !== year(day) ? [{ kind: "closing_year" as const, period: year(day) }] : []),
  ];
}

/** A business day ends when clocks show four in the morning: what couriers bring after midnight is still the evening's. */
const endHour = 4;

/** The day that is being sold into; what a manager closes by hand. */
export function dayUnderWay(at: Date, zone: string): BusinessDay {
  const day = businessDayOf(at, zone);
  return Number(clockTime(at, zone).slice(0, 2)) < endHour ? addDays(day, -1) : day;
}

/** The last day that is over; what closes by itself. */
export const dayOver = (at: Date, zone: string): BusinessDay => addDays(dayUnderWay(at, zone), -1);
