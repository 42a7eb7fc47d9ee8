import { TZDate } from "@date-fns/tz";
import type { BusinessDay } from "./time";

/** Opening hours name the same few instants again and again; each takes a dozen questions to the zone's rules. */
const known = new Map<string, number>();
const mostKnown = 5000;

/**
 * The instant of a wall-clock time (`HH:MM` or `HH:MM:SS`, `24:00` too) on a day in a zone, daylight saving included.
 * In the night that has an hour twice, the first of the two.
 */
export function instantOf(day: BusinessDay, time: string, zone: string): Date {
  const name = `${day} ${time} ${zone}`;
  const found = known.get(name) ?? computed(day, time, zone);
  if (known.size >= mostKnown) known.clear();
  known.set(name, found);
  return new Date(found);
}

function computed(day: BusinessDay, time: string, zone: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const [hour = 0, minute = 0, second = 0] = time.split(":").map(Number);
  const at = new TZDate(year, month - 1, date, hour, minute, second, 0, zone);
  const before = new TZDate(at.getTime() - 3_600_000, zone);
  return before.getHours() === at.getHours() ? before.getTime() : at.getTime();
}
