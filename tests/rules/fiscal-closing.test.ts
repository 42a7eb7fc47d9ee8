import { describe, expect, test } from "vitest";
import { addedUp, closingsOf, dayOver, dayUnderWay, totalsOf } from "@/lib/fiscal/closing";
import { taxed } from "@/lib/fiscal/vat";

const zone = "Europe/Paris";
const sale = (cents: number, mode: "delivery" | "takeaway", method: string, rateBp = 1000) => ({
  ...{ mode, cents, vat: [taxed(cents, rateBp)], tipCents: 0, tenders: [{ method, amountCents: cents }] },
});

describe("which day is closed when", () => {
  test.each([
    ["an evening", "2026-11-27T22:00:00+01:00", "2026-11-27"],
    ["what is brought after midnight", "2026-11-28T01:30:00+01:00", "2026-11-27"],
    ["the morning after", "2026-11-28T04:00:00+01:00", "2026-11-28"],
    ["the night that lacks an hour", "2026-03-29T03:30:00+02:00", "2026-03-28"],
    ["the night that has one twice", "2026-10-25T02:30:00+01:00", "2026-10-24"],
    ["New Year's night", "2027-01-01T00:20:00+01:00", "2026-12-31"],
  ])("%s", (_, at, day) => {
    expect(dayUnderWay(new Date(at), zone)).toBe(day);
  });

  test("what closes by itself is the day before that", () => {
    // Four by the clocks on the wall, in the night that lacks an hour and in the one that has it twice.
    expect(dayOver(new Date("2028-03-26T03:59:00+02:00"), zone)).toBe("2028-03-24");
    expect(dayOver(new Date("2028-03-26T04:00:00+02:00"), zone)).toBe("2028-03-25");
    expect(dayOver(new Date("2028-10-29T03:59:00+01:00"), zone)).toBe("2028-10-27");
    expect(dayOver(new Date("2028-10-29T04:00:00+01:00"), zone)).toBe("2028-10-28");
    expect(dayOver(new Date("2026-11-28T04:00:00+01:00"), zone)).toBe("2026-11-27");
    expect(dayOver(new Date("2026-11-28T03:59:00+01:00"), zone)).toBe("2026-11-26");
  });
});

describe("what closes with a day", () => {
  const kinds = (...of: Parameters<typeof closingsOf>) =>
    closingsOf(...of).map(({ kind, period }) => `${kind} ${period}`);

  test("the month and the year of which it is the last day", () => {
    expect(kinds("2026-11-27", { closing_day: "2026-11-26" })).toEqual(["closing_day 2026-11-27"]);
    expect(kinds("2026-11-30", { closing_day: "2026-11-29" })).toEqual([
      "closing_day 2026-11-30",
      "closing_month 2026-11",
    ]);
    expect(kinds("2026-12-31", {})).toEqual([
      "closing_day 2026-12-31",
      "closing_month 2026-12",
      "closing_year 2026",
    ]);
  });

  test("a month nobody closed is closed before the first day after it, once", () => {
    const last = { closing_day: "2026-12-29", closing_month: "2026-11" };
    expect(kinds("2027-01-02", last)).toEqual([
      "closing_month 2026-12",
      "closing_year 2026",
      "closing_day 2027-01-02",
    ]);
    expect(
      kinds("2027-01-01", { closing_day: "2026-12-31", closing_month: "2026-12", closing_year: "2026" }),
    ).toEqual(["closing_day 2027-01-01"]);
  });
});

test("a period's totals: in, out, per rate, per way of consuming, per tender; days add up to a month", () => {
  const friday = totalsOf([sale(1100, "delivery", "online"), sale(-300, "delivery", "online")]);
  const saturday = totalsOf([sale(1200, "takeaway", "cash", 2000)]);
  expect(friday).toMatchObject({ count: 2, totalCents: 800, inCents: 1100, outCents: 300 });
  expect(addedUp([friday, saturday])).toEqual({
    ...{ count: 3, totalCents: 2000, inCents: 2300, outCents: 300, tipCents: 0 },
    vat: [
      { rateBp: 1000, netCents: 727, vatCents: 73, grossCents: 800 },
      { rateBp: 2000, netCents: 1000, vatCents: 200, grossCents: 1200 },
    ],
    byMode: [
      { mode: "delivery", vat: [{ rateBp: 1000, netCents: 727, vatCents: 73, grossCents: 800 }] },
      { mode: "takeaway", vat: [{ rateBp: 2000, netCents: 1000, vatCents: 200, grossCents: 1200 }] },
    ],
    tenders: [
      { method: "cash", inCents: 1200, outCents: 0 },
      { method: "online", inCents: 1100, outCents: 300 },
    ],
  });
});
