import * as fc from "fast-check";
import { type Means, usualMeans } from "@/lib/outlets/means";
import type { ExceptionalDay, Outlet, WeeklyHours } from "@/lib/outlets/outlet";
import { addDays } from "@/lib/time";

const base = {
  ...{
    id: "o",
    code: "P",
    slug: "p",
    name: "P",
    status: "open" as const,
    opensOn: null,
    announced: true,
    email: "",
  },
  ...{
    street: "",
    postcode: "",
    city: "",
    lat: 0,
    lng: 0,
    phone: "",
    timezone: "Europe/Paris",
    currency: "EUR",
  },
  ...{ autoAccepts: true, businessDay: "2026-11-27", zones: [] },
};

const two = (n: number) => String(n).padStart(2, "0");
const timeOf = (minutes: number) => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}:00`;

/** A service somewhere between six in the morning and two at night, on the five minutes. */
const times = fc
  .tuple(fc.integer({ min: 72, max: 282 }), fc.integer({ min: 6, max: 120 }))
  .map(([from, length]) => ({
    opens: timeOf(from * 5),
    closes: timeOf(Math.min(from + length, 312) * 5),
  }));

const week: fc.Arbitrary<WeeklyHours[]> = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 7 }), times).map(([weekday, service]) => ({ weekday, ...service })),
  { maxLength: 16 },
);

/** Days on which something is odd: the two changes of the clock, the ends of months and of the year, a leap day. */
const oddDays = [
  ...["2026-03-28", "2026-03-29", "2026-03-30", "2026-10-24", "2026-10-25", "2026-10-26"],
  ...["2026-12-24", "2026-12-31", "2027-01-01", "2027-03-28", "2027-10-31", "2028-02-28", "2028-02-29"],
];
const someDay = fc
  .tuple(fc.constantFrom(...oddDays), fc.integer({ min: -7, max: 2 }))
  .map(([day, ahead]) => addDays(day, ahead));

/** Any instant of a day around an odd one, to the second. */
export const instants = fc
  .tuple(someDay, fc.integer({ min: 0, max: 86_399 }))
  .map(([day, second]) => new Date(Date.parse(`${day}T00:00:00Z`) + second * 1000));

const exceptions: fc.Arbitrary<ExceptionalDay[]> = fc
  .array(fc.tuple(someDay, fc.option(times)), { maxLength: 5 })
  .map((days) =>
    days.map(([day, open]) => ({
      ...{ day, reason: "fête" },
      ...(open ?? { opens: null, closes: null }),
    })),
  );

/** From one pair of hands at a small oven to a great house, with nobody to ride or many. */
export const meansOfAllSorts: fc.Arbitrary<Means> = fc
  .record({
    hands: fc.integer({ min: 1, max: 4 }),
    ovenPlaces: fc.integer({ min: 1, max: 16 }),
    couriers: fc.integer({ min: 0, max: 8 }),
    doorSeconds: fc.integer({ min: 0, max: 300 }),
    dropsPerRide: fc.constantFrom(1, 1.5, 2, 3),
    takeaway: fc.integer({ min: 0, max: 10 }),
    delivery: fc.integer({ min: 0, max: 10 }),
  })
  .map(({ hands, ovenPlaces, takeaway, delivery, ...riders }) => ({
    ...{ ...usualMeans, ...riders, reserve: { takeaway, delivery } },
    kitchen: { ...usualMeans.kitchen, hands, ovenPlaces },
  }));

/** Outlets of every sort: no day open, services that touch or overlap, closing after midnight, slots of many lengths. */
export const outletsOfAllSorts: fc.Arbitrary<Outlet> = fc
  .record({
    hours: week,
    exceptions,
    lastOrderMinutes: fc.integer({ min: 0, max: 45 }),
    prepMinutes: fc.integer({ min: 5, max: 40 }),
    slotMinutes: fc.constantFrom(10, 15, 20, 30),
    pizzasPerSlot: fc.integer({ min: 1, max: 12 }),
    deliveriesPerSlot: fc.integer({ min: 1, max: 6 }),
    means: meansOfAllSorts,
  })
  .map((chosen) => ({ ...base, ...chosen }));

/** Tries a rule on many houses: the first that breaks it is shown as small as it can be made. */
export function holdsFor<Ts>(property: fc.IProperty<Ts>, numRuns = 100): void {
  const tried = fc.check(property, { numRuns });
  if (tried.failed) throw new Error(fc.defaultReportMessage(tried));
}
