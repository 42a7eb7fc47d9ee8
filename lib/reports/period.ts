import { addDays, type BusinessDay, isDay, type Period } from "../time";
import { addMonths } from "./month";

/** Two years and a day: what is asked beyond is cut off at its beginning. */
const mostDays = 731;

export const presets = ["today", "yesterday", "week", "month", "lastMonth", "year"] as const;
export type Preset = (typeof presets)[number];

/** `week` and `month` end today; `lastMonth` is a whole one. */
export function presetPeriod(preset: Preset, today: BusinessDay): Period {
  const month = today.slice(0, 7);
  switch (preset) {
    case "today":
      return { from: today, to: today };
    case "yesterday":
      return { from: addDays(today, -1), to: addDays(today, -1) };
    case "week":
      return { from: addDays(today, -6), to: today };
    case "month":
      return { from: `${month}-01`, to: today };
    case "lastMonth":
      return { from: `${addMonths(month, -1)}-01`, to: addDays(`${month}-01`, -1) };
    case "year":
      return { from: `${month.slice(0, 4)}-01-01`, to: today };
  }
}

export const daysIn = ({ from, to }: Period): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

/** What an address asks for (`?du=2026-11-01&au=2026-11-27`); the last seven days where it asks for nothing one could read. */
export function periodOf(asked: { du?: unknown; au?: unknown }, today: BusinessDay): Period {
  if (!isDay(asked.du) || !isDay(asked.au)) return presetPeriod("week", today);
  const [from, to] = asked.du <= asked.au ? [asked.du, asked.au] : [asked.au, asked.du];
  return daysIn({ from, to }) > mostDays ? { from: addDays(to, 1 - mostDays), to } : { from, to };
}

/** The whole months of a period, each by its first day; null where there is none. */
export function wholeMonths({ from, to }: Period): Period | null {
  const month = (day: BusinessDay) => `${day.slice(0, 7)}-01`;
  const next = (day: BusinessDay) => `${addMonths(day.slice(0, 7), 1)}-01`;
  const first = from === month(from) ? from : next(from);
  const last = next(to) === addDays(to, 1) ? month(to) : `${addMonths(to.slice(0, 7), -1)}-01`;
  return first <= last ? { from: first, to: last } : null;
}
