import { addDays, type BusinessDay, isDay, type Period } from "../time";

/** The longest one looks at in one go. */
const mostDays = 366;
const usualDays = 28;

/**
 * The days gone by that somebody asked for; what is no day, lies ahead or goes backwards is what one usually looks at: four weeks
 * until today.
 */
export function daysGoneBy(from: unknown, to: unknown, today: BusinessDay): Period {
  const last = isDay(to) && to <= today ? to : today;
  const asked = isDay(from) && from <= last ? from : addDays(last, 1 - usualDays);
  // Days written so sort as they follow each other.
  const [, first = asked] = [asked, addDays(last, 1 - mostDays)].toSorted();
  return { from: first, to: last };
}
