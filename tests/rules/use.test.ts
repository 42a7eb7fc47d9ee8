import { expect, test } from "vitest";
import { daysGoneBy } from "@/lib/inventory/period";
import { totalsOf, type UseRow, variancesOf } from "@/lib/inventory/variance";
import { varianceCells } from "@/lib/inventory/variance-file";
import { costHistory } from "@/lib/stock/cost-history";
import { isDay } from "@/lib/time";

const row = (code: string, change: Partial<UseRow>): UseRow => ({
  ...{ code, nameFr: code, nameEn: code, unit: "g", cents: 900, per: 1000 },
  ...{ expected: 0, waste: 0, counted: 0, corrected: 0, underWay: 0, countedAt: null, ...change },
});

test("the biggest difference in money comes first, whichever way it goes", () => {
  const rows = variancesOf([
    row("basilic", { expected: 1000, waste: 20 }),
    row("mozzarella", { expected: 10_000, waste: 300, counted: 400, corrected: -100, underWay: 150 }),
    row("jambon", { expected: 500, counted: -900 }),
    row("sel", {}),
  ]);
  expect(
    rows.map(({ code, difference, actual, costCents }) => [code, difference, actual, costCents]),
  ).toEqual([
    ["jambon", -900, -400, -810],
    ["mozzarella", 750, 10_750, 675],
    ["basilic", 20, 1020, 18],
  ]);
  expect(rows.map(({ percent }) => percent)).toEqual([-180, 7.5, 2]);
  expect(totalsOf(rows)).toEqual({
    ...{ expectedCents: 450 + 9000 + 900, differenceCents: -810 + 675 + 18 },
    percent: (100 * -117) / 10_350,
  });
});

test("where nothing was expected there is no per cent, in the file neither", () => {
  const [one] = variancesOf([row("miel", { waste: 500, countedAt: "2026-11-20T10:00:00.000Z" })]);
  expect(one?.percent).toBe(null);
  expect(one && varianceCells(one)).toEqual([
    ...["miel", "miel", "g", 0, 500, 500, 500, 0, 0, 0],
    ...["4,50", null, "2026-11-20"],
  ]);
  expect(totalsOf([]).percent).toBe(null);
});

test("days that are none, lie ahead or go backwards are the usual ones", () => {
  const today = "2026-11-27";
  const usual = { from: "2026-10-31", to: today };
  expect(daysGoneBy(undefined, undefined, today)).toEqual(usual);
  expect(daysGoneBy("2026-02-30", "2027-01-01", today)).toEqual(usual);
  expect(daysGoneBy("2026-11-28", today, today)).toEqual(usual);
  expect(daysGoneBy(["2026-11-01"], "x", today)).toEqual(usual);
  expect(daysGoneBy("2026-11-20", "2026-11-20", today)).toEqual({ from: "2026-11-20", to: "2026-11-20" });
  expect(daysGoneBy("2020-01-01", "2026-11-20", today)).toEqual({ from: "2025-11-20", to: "2026-11-20" });
  expect([isDay("2024-02-29"), isDay("2026-02-29"), isDay(3)]).toEqual([true, false, false]);
});

test("a history tells only the days on which a cost changed", () => {
  const since = (day: string, costCents: number) => ({
    day,
    sizes: [{ size: "M" as const, costCents, share: null }],
  });
  const days = [since("2026-11-20", 210), since("2026-10-01", 210), since("2026-06-01", 190)];
  expect(costHistory(days).map(({ day }) => day)).toEqual(["2026-10-01", "2026-06-01"]);
  expect(costHistory([])).toEqual([]);
});
