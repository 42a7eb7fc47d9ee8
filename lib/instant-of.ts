import { TZDate } from "@date-fns/tz";
import type { BusinessDay } from "./time";

/**
 * The instant of a wall-clock time (`HH:MM` or `HH:MM:SS`, `24:00` too) on a day in a zone, daylight saving included.
 * In the night that has an hour twice, the first of the two.
 */
export function instantOf(day: BusinessDay, time: string, zone: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const [hour = 0, minute = 0, second = 0] = time.split(":").map(Number);
  const at = new TZDate(year, month - 1, date, hour, minute, second, 0, zone);
  const before = new TZDate(at.getTime() - 3_600_000, zone);
  return new Date(before.getHours() === at.getHours() ? before.getTime() : at.getTime());
}
