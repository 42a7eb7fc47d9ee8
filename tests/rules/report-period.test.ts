import { describe, expect, it } from "vitest";
import { movedBack, shiftOf } from "@/lib/reports/comparison";
import { periodOf, presetPeriod, wholeMonths } from "@/lib/reports/period";
import { weekdayOf } from "@/lib/time";

const today = "2026-11-27";

describe("the period an address asks for", () => {
  it.each([
    [
      { du: "2026-11-01", au: "2026-11-27" },
      { from: "2026-11-01", to: "2026-11-27" },
    ],
    [
      { du: "2026-11-27", au: "2026-11-01" },
      { from: "2026-11-01", to: "2026-11-27" },
    ],
    [{}, { from: "2026-11-21", to: "2026-11-27" }],
    [
      { du: "2026-02-30", au: "2026-03-01" },
      { from: "2026-11-21", to: "2026-11-27" },
    ],
    [
      { du: ["2026-11-01"], au: "2026-11-27" },
      { from: "2026-11-21", to: "2026-11-27" },
    ],
    [
      { du: "'; drop table orders", au: "2026-11-27" },
      { from: "2026-11-21", to: "2026-11-27" },
    ],
    [
      { du: "2001-01-01", au: "2026-11-27" },
      { from: "2024-11-27", to: "2026-11-27" },
    ],
  ])("%j is %j", (asked, period) => {
    expect(periodOf(asked, today)).toEqual(period);
  });

  it("last month is whole, over the year's end too", () => {
    expect(presetPeriod("lastMonth", "2027-01-15")).toEqual({ from: "2026-12-01", to: "2026-12-31" });
    expect(presetPeriod("lastMonth", "2028-03-31")).toEqual({ from: "2028-02-01", to: "2028-02-29" });
  });
});

it("compares with the same weekdays, whole weeks before and never overlapping", () => {
  for (const preset of ["today", "week", "month", "year"] as const) {
    const period = presetPeriod(preset, today);
    const before = movedBack(period, shiftOf("days", period, "avant") ?? 0);
    expect(weekdayOf(before.from)).toBe(weekdayOf(period.from));
    expect(before.to < period.from).toBe(true);
    const year = movedBack(period, shiftOf("days", period, "an") ?? 0);
    expect(weekdayOf(year.from)).toBe(weekdayOf(period.from));
    expect(Date.parse(period.to) - Date.parse(year.to)).toBe(364 * 86_400_000);
  }
});

it.each([
  ["2026-10-01", "2026-10-31", { from: "2026-10-01", to: "2026-10-01" }],
  ["2026-10-02", "2026-10-31", null],
  ["2026-10-01", "2026-10-30", null],
  ["2026-09-20", "2026-11-12", { from: "2026-10-01", to: "2026-10-01" }],
  ["2025-11-28", "2026-11-27", { from: "2025-12-01", to: "2026-10-01" }],
  ["2028-02-01", "2028-02-29", { from: "2028-02-01", to: "2028-02-01" }],
  ["2028-02-01", "2028-02-28", null],
  ["2026-12-01", "2027-01-31", { from: "2026-12-01", to: "2027-01-01" }],
])("the whole months from %s to %s", (from, to, months) => {
  expect(wholeMonths({ from, to })).toEqual(months);
});
