import { addDays, type BusinessDay } from "../time";

/** From the first to the last day, both included. */
export type Period = { from: BusinessDay; to: BusinessDay };

/** The longest one looks at in one go. */
const mostDays = 366;
const usualDays = 28;

/**
 * The days somebody asked for; what is no day, lies ahead or goes backwards is what one usually looks at: four weeks
 * until today.
 */
export function periodOf(from: unknown, to: unknown, today: BusinessDay): Period {
  const last = isDay(to) && to <= today ? to : today;
  const asked = isDay(from) && from <= last ? from : addDays(last, 1 - usualDays);
  // Days written so sort as they follow each other.
  const [, first = asked] = [asked, addDays(last, 1 - mostDays)].toSorted();
  return { from: first, to: last };
}

/** A day that exists, as an address says it. */
export const isDay = (text: unknown): text is BusinessDay =>
  typeof text === "string" &&
  /^20\d\d-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);
