import { describe, expect, it } from "vitest";
import { periodBefore, periodOf, presetPeriod } from "@/lib/reports/period";
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
    const before = periodBefore(period);
    expect(weekdayOf(before.from)).toBe(weekdayOf(period.from));
    expect(before.to < period.from).toBe(true);
  }
});
