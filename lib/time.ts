import { TZDate } from "@date-fns/tz";
import { format } from "date-fns";

/** A calendar day of the outlet, `YYYY-MM-DD`. */
export type BusinessDay = string;

/** The outlet's calendar day at an instant. Service ends before midnight, so the day turns at midnight. */
export function businessDayOf(at: Date, zone: string): BusinessDay {
  return format(new TZDate(at.getTime(), zone), "yyyy-MM-dd");
}

/** The instant of a wall-clock time (`HH:MM` or `HH:MM:SS`) on a day in a zone, daylight saving included. */
export function instantOf(day: BusinessDay, time: string, zone: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const [hour = 0, minute = 0, second = 0] = time.split(":").map(Number);
  return new Date(new TZDate(year, month - 1, date, hour, minute, second, 0, zone).getTime());
}

/** ISO weekday of a calendar day: 1 Monday … 7 Sunday. */
export function weekdayOf(day: BusinessDay): number {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday === 0 ? 7 : weekday;
}

export function addDays(day: BusinessDay, days: number): BusinessDay {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

export const addMinutes = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);

const clocks = new Map<string, Intl.DateTimeFormat>();

/** `19:32` in the outlet's zone. */
export function clockTime(at: Date, zone: string): string {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat("fr-FR", {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone: zone,
    });
  clocks.set(zone, clock);
  return clock.format(at);
}
