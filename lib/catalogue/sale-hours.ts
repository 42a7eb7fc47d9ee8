import { instantOf } from "../instant-of";
import { addDays, businessDayOf, clockTime, weekdayOf } from "../time";
import type { Stop } from "./catalogue";
import { type SaleHour, withinHours } from "./within-hours";

/** Whether two periods of a day cover one moment: one may begin as the other ends. */
export const overlapping = (hours: readonly SaleHour[]): boolean =>
  hours.some((one, index) =>
    hours.slice(index + 1).some((other) => {
      const sameDay = one.weekday === other.weekday;
      return sameDay && one.opens < other.closes && other.opens < one.closes;
    }),
  );

/** What keeps something from being had at a moment: it is sold at other hours. `until`: when it next is. */
export function outsideHours(hours: readonly SaleHour[], at: Date, zone: string): Stop | null {
  if (withinHours(hours, at, zone)) return null;
  const today = businessDayOf(at, zone);
  const now = clockTime(at, zone);
  const coming = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((ahead) => {
    const day = addDays(today, ahead);
    return hours
      .filter(({ weekday, opens }) => weekday === weekdayOf(day) && (ahead > 0 || opens > now))
      .map(({ opens }) => instantOf(day, opens, zone));
  });
  const next = Math.min(...coming.map((one) => one.getTime()));
  return { until: new Date(next).toISOString(), hours: true };
}
