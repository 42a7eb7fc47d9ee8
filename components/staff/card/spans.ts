import type { SaleHour } from "@/lib/catalogue/within-hours";

/** One period of several days, as one types it. */
export type Span = { days: number[]; opens: string; closes: string };

export function spansOf(hours: readonly SaleHour[]): Span[] {
  const spans = new Map<string, Span>();
  for (const { weekday, opens, closes } of hours) {
    const key = `${opens} ${closes}`;
    const span = spans.get(key) ?? { days: [], opens, closes };
    spans.set(key, { ...span, days: [...span.days, weekday] });
  }
  return [...spans.values()];
}

export const hoursOf = (spans: readonly Span[]): SaleHour[] =>
  spans.flatMap(({ days, opens, closes }) => days.map((weekday) => ({ weekday, opens, closes })));
