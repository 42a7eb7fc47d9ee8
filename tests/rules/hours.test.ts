import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOf } from "@/lib/instant-of";
import {
  comingServices,
  daysAhead,
  lastOrderAt,
  nextOpening,
  openAt,
  serviceAt,
  servicesOf,
} from "@/lib/outlets/hours";
import type { Outlet } from "@/lib/outlets/outlet";
import { addDays, addMinutes, businessDayOf, clockTime } from "@/lib/time";
import { holdsFor, instants, outletsOfAllSorts } from "./coming-week";

const zone = "Europe/Paris";
const minute = 60_000;
/** Whether the doors are open, read from the words of the week alone: no instant is computed. */
function openByTheClock(outlet: Outlet, at: Date): boolean {
  const today = businessDayOf(at, zone);
  const time = clockTime(at, zone);
  return [addDays(today, -1), today].some((day, index) => {
    const special = outlet.exceptions.filter((exception) => exception.day === day);
    const weekday = ((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7) + 1;
    const rows = special.length > 0 ? special : outlet.hours.filter((row) => row.weekday === weekday);
    return rows.some((row) => {
      if (!row.opens || !row.closes) return false;
      const [opens, closes] = [row.opens.slice(0, 5), row.closes.slice(0, 5)];
      const late = closes <= opens;
      if (index === 0) return late && time < closes;
      return opens <= time && (late || time < closes);
    });
  });
}

it("an hour that comes twice in a night is its first, one that is missing is no trouble", () => {
  expect(instantOf("2026-10-25", "02:30", zone).toISOString()).toBe("2026-10-25T00:30:00.000Z");
  expect(instantOf("2026-10-25", "03:00", zone).toISOString()).toBe("2026-10-25T02:00:00.000Z");
  expect(instantOf("2026-03-29", "03:00", zone).toISOString()).toBe("2026-03-29T01:00:00.000Z");
  expect(instantOf("2026-12-31", "24:00", zone).toISOString()).toBe("2026-12-31T23:00:00.000Z");
});

describe("hours, for outlets of all sorts around the odd days of the year", () => {
  it("are open exactly when the clock on the wall says so", () => {
    holdsFor(
      fc.property(outletsOfAllSorts, instants, (outlet, at) => {
        expect(openAt(outlet, at) !== null).toBe(openByTheClock(outlet, at));
      }),
      400,
    );
  });

  it("follow one another without touching, each as long as it lasts", () => {
    holdsFor(
      fc.property(outletsOfAllSorts, instants, (outlet, at) => {
        let end = at.getTime();
        for (const { opens, closes } of comingServices(outlet, at, 8)) {
          expect(opens.getTime()).toBeLessThan(closes.getTime());
          if (end > at.getTime()) expect(opens.getTime()).toBeGreaterThan(end);
          end = closes.getTime();
          expect(end).toBeGreaterThan(at.getTime());
        }
      }),
    );
  });

  it("name a next opening that is one, and nothing opens before it", () => {
    holdsFor(
      fc.property(outletsOfAllSorts, instants, (outlet, at) => {
        const next = nextOpening(outlet, at);
        const service = openAt(outlet, at);
        if (!next) return;
        expect(next.getTime()).toBeGreaterThan(at.getTime());
        expect(openByTheClock(outlet, next)).toBe(true);
        expect(openByTheClock(outlet, addMinutes(next, -1))).toBe(false);
        // From the end of the service under way to the next opening the doors stay shut.
        const from = service ? service.closes : at;
        for (let n = 0; n <= 12; n += 1) {
          const between = from.getTime() + ((next.getTime() - minute - from.getTime()) * n) / 12;
          if (between >= from.getTime())
            expect(openByTheClock(outlet, new Date(between)), new Date(between).toISOString()).toBe(false);
        }
      }),
      300,
    );
  });

  it("take orders only while open, and never so late that they are ready after closing", () => {
    holdsFor(
      fc.property(outletsOfAllSorts, instants, (outlet, at) => {
        const service = serviceAt(outlet, at);
        if (!service) return;
        expect(openByTheClock(outlet, at)).toBe(true);
        expect(at.getTime()).toBeLessThan(lastOrderAt(outlet, service).getTime());
        expect(addMinutes(at, outlet.prepMinutes).getTime()).toBeLessThan(service.closes.getTime());
      }),
    );
  });

  it("tell a week day by day, each once, in order", () => {
    holdsFor(
      fc.property(outletsOfAllSorts, instants, (outlet, at) => {
        const days = daysAhead(outlet, at, 6);
        expect(days.map(({ day }) => day)).toEqual(
          Array.from({ length: 7 }, (_, n) => addDays(businessDayOf(at, zone), n)),
        );
        for (const { day, services } of days) expect(services).toEqual(servicesOf(outlet, day));
      }),
    );
  });
});
