import { describe, expect, test } from "vitest";
import { daysFrom, hoursByDay, hoursText, mondayOf } from "@/lib/shifts/hours";
import { hoursFile } from "@/lib/shifts/hours-file";
import { instantsOf, ShiftTimes } from "@/lib/shifts/shift-times";

const zone = "Europe/Paris";
const shift = (beganAt: string, endedAt: string | null) => ({
  ...{ id: beganAt, userId: "u", role: "courier" as const, correction: null },
  ...{ beganAt: new Date(beganAt), endedAt: endedAt ? new Date(endedAt) : null },
});

describe("a week", () => {
  test("begins on Monday, whatever day was asked for", () => {
    for (const day of ["2026-11-23", "2026-11-27", "2026-11-29"])
      expect(mondayOf(day, "2020-01-01")).toBe("2026-11-23");
    for (const none of [undefined, "", "2026-13-45", ["2026-11-27"]])
      expect(mondayOf(none, "2026-11-27")).toBe("2026-11-23");
    expect(daysFrom("2026-12-28").at(-1)).toBe("2027-01-03");
  });
});

describe("hours", () => {
  test("past midnight belong to the day they began; who is there has worked until now", () => {
    const now = new Date("2026-11-28T12:00:00+01:00");
    const hours = hoursByDay(
      [
        shift("2026-11-27T18:00:00+01:00", "2026-11-28T01:30:00+01:00"),
        shift("2026-11-27T11:00:00+01:00", "2026-11-27T14:00:00+01:00"),
        shift("2026-11-28T11:15:00+01:00", null),
      ],
      zone,
      now,
    );
    expect([...(hours.get("u") ?? [])]).toEqual([
      ["2026-11-27", 630],
      ["2026-11-28", 45],
    ]);
    expect(hoursText(630)).toBe("10\u00a0h\u00a030");
  });

  test("are true on the night the clocks change", () => {
    const spring = instantsOf({ day: "2026-03-28", from: "22:00", to: "04:00" }, zone);
    expect((spring.endsAt.getTime() - spring.startsAt.getTime()) / 3_600_000).toBe(5);
    const autumn = instantsOf({ day: "2026-10-24", from: "22:00", to: "04:00" }, zone);
    expect((autumn.endsAt.getTime() - autumn.startsAt.getTime()) / 3_600_000).toBe(7);
  });

  test("are a day and two times of the clock", () => {
    expect(ShiftTimes.safeParse({ day: "2026-11-27", from: "18:00", to: "23:30" }).success).toBe(true);
    for (const bad of [{ day: "2026-02-30" }, { from: "24:00" }, { to: "7:00" }])
      expect(ShiftTimes.safeParse({ day: "2026-11-27", from: "18:00", to: "23:30", ...bad }).success).toBe(
        false,
      );
  });
});

test("a name that is a formula is text in the file", () => {
  const week = {
    workers: [{ id: "u", name: "=1+1", roles: [] }],
    planned: [],
    worked: [{ ...shift("2026-11-27T18:00:00+01:00", "2026-11-27T22:30:00+01:00"), correction: "@oubli" }],
  };
  const [, line] = hoursFile(week, zone, new Date("2026-11-28T00:00:00Z")).split("\r\n");
  expect(line).toBe(`"'=1+1";courier;2026-11-27;18:00;22:30;4,50;"'@oubli"`);
});
