import { businessDayOf, clockTime, weekdayOf } from "../time";

/** A period of one weekday (1 Monday … 7 Sunday) in which something is sold, `HH:MM` by the clock on the wall. */
export type SaleHour = { weekday: number; opens: string; closes: string };

/** Whether something is sold at a moment; without hours it is whenever its outlet is open. */
export function withinHours(hours: readonly SaleHour[], at: Date, zone: string): boolean {
  if (hours.length === 0) return true;
  const weekday = weekdayOf(businessDayOf(at, zone));
  const now = clockTime(at, zone);
  return hours.some((hour) => hour.weekday === weekday && hour.opens <= now && now < hour.closes);
}
