import { languageTag } from "./language-tag";

/** A calendar day of the outlet, `YYYY-MM-DD`. */
export type BusinessDay = string;
/** From the first to the last day, both included. */
export type Period = { from: BusinessDay; to: BusinessDay };

/** A day that exists, as an address says it. */
export const isDay = (text: unknown): text is BusinessDay =>
  typeof text === "string" &&
  /^20\d\d-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

const calendars = new Map<string, Intl.DateTimeFormat>();

/** The outlet's calendar day at an instant; it turns at midnight. */
export function businessDayOf(at: Date, zone: string): BusinessDay {
  // Swedish writes days as ISO does.
  const calendar = calendars.get(zone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone: zone });
  calendars.set(zone, calendar);
  return calendar.format(at);
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

/** An instant in words of the language, in Paris where no zone is told. */
export const dateWords = (at: Date, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(languageTag(locale), { timeZone: "Europe/Paris", ...options }).format(at);

/** A day in a sentence: `vendredi 27 novembre`, `vendredi 1er janvier`, `Friday 27 November`. */
export function dayName(day: BusinessDay, locale: string): string {
  const written = new Intl.DateTimeFormat(languageTag(locale), {
    ...({ weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const),
  }).format(new Date(`${day}T12:00:00Z`));
  return locale === "en" ? written.replace(",", "") : written.replace(/ 1 /, " 1er ");
}

/** The same with its year, where it may be another one's: `vendredi 27 novembre 2026`. */
export const dayWithYear = (day: BusinessDay, locale: string): string =>
  `${dayName(day, locale)} ${day.slice(0, 4)}`;
