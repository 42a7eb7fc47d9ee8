import { TZDate } from "@date-fns/tz";
import { format } from "date-fns";

/** A calendar day of the outlet, `YYYY-MM-DD`. */
export type BusinessDay = string;

/** The outlet's calendar day at an instant. Service ends before midnight, so the day turns at midnight. */
export function businessDayOf(at: Date, zone: string): BusinessDay {
  return format(new TZDate(at.getTime(), zone), "yyyy-MM-dd");
}

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

/** An hour in a sentence: `11 h 30` or `18 h` in French, `11:30` in English. */
export function hourWords(at: Date, zone: string, locale: string): string {
  const time = clockTime(at, zone);
  if (locale === "en") return time;
  const [hour = "", minute = ""] = time.split(":");
  return `${Number(hour)}\u00a0h${minute === "00" ? "" : `\u00a0${minute}`}`;
}
