import type { Unit } from "@/db/enums";
import { costOf } from "../stock/cost";

/** What left an outlet's shelf of an ingredient over some days, base units, by the reason it left. */
export type UseRow = {
  code: string;
  nameFr: string;
  nameEn: string;
  unit: Unit;
  /** What it costs without VAT: `cents` for `per` base units. */
  cents: number;
  per: number;
  /** As recipes have it: what orders took, and what went into what the house makes itself. */
  expected: number;
  waste: number;
  /** What counts found missing; what they found too much is below nothing. */
  counted: number;
  /** What the books were put right by otherwise: less is above nothing. */
  corrected: number;
  /** What was sent here and did not arrive. */
  underWay: number;
  /** When it was last counted in these days; null: never, and the difference is only what somebody noted. */
  countedAt: string | null;
};

/** Expected beside actual: what left beyond the recipes, in base units, cents and per cent of what was expected. */
export type Variance = UseRow & {
  actual: number;
  difference: number;
  costCents: number;
  expectedCents: number;
  /** null where nothing was expected. */
  percent: number | null;
};

/** The biggest differences in money first, whichever way they go. */
export function variancesOf(rows: readonly UseRow[]): Variance[] {
  return rows
    .map((row) => {
      const difference = row.waste + row.counted + row.corrected + row.underWay;
      const percent = row.expected > 0 ? (100 * difference) / row.expected : null;
      const money = { costCents: costOf(difference, row), expectedCents: costOf(row.expected, row) };
      return { ...row, difference, percent, actual: row.expected + difference, ...money };
    })
    .filter(({ actual, expected }) => actual !== 0 || expected !== 0)
    .toSorted((a, b) => Math.abs(b.costCents) - Math.abs(a.costCents) || (a.code < b.code ? -1 : 1));
}

/** All of it in money: what recipes say, and what left beyond them. */
export function totalsOf(rows: readonly Variance[]): {
  expectedCents: number;
  differenceCents: number;
  percent: number | null;
} {
  const expectedCents = rows.reduce((sum, row) => sum + row.expectedCents, 0);
  const differenceCents = rows.reduce((sum, row) => sum + row.costCents, 0);
  const percent = expectedCents > 0 ? (100 * differenceCents) / expectedCents : null;
  return { expectedCents, differenceCents, percent };
}
