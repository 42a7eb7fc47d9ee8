import { addDays, type BusinessDay } from "../time";
import { addMonths } from "./month";

/** Days from the first to the last, both among them. */
export type Period = { from: BusinessDay; to: BusinessDay };

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

const isDay = (text: unknown): text is BusinessDay =>
  typeof text === "string" && /^20\d\d-\d\d-\d\d$/.test(text) && dayIsReal(text);
// 31 February is read as a day of March: written out again it is another one.
function dayIsReal(day: string): boolean {
  const at = new Date(`${day}T12:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day;
}

const daysIn = ({ from, to }: Period): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

/** What an address asks for (`?du=2026-11-01&au=2026-11-27`); the last seven days where it asks for nothing one could read. */
export function periodOf(asked: { du?: unknown; au?: unknown }, today: BusinessDay): Period {
  if (!isDay(asked.du) || !isDay(asked.au)) return presetPeriod("week", today);
  const [from, to] = asked.du <= asked.au ? [asked.du, asked.au] : [asked.au, asked.du];
  return daysIn({ from, to }) > mostDays ? { from: addDays(to, 1 - mostDays), to } : { from, to };
}

/** As many days before it, moved by whole weeks, so that Fridays are compared with Fridays. */
export function periodBefore(period: Period): Period {
  const shift = Math.ceil(daysIn(period) / 7) * 7;
  return { from: addDays(period.from, -shift), to: addDays(period.to, -shift) };
}
