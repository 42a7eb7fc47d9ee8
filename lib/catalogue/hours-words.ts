import { languageTag } from "../language-tag";
import type { SaleHour } from "./within-hours";

/** `lundi 11:30–14:00, mardi 11:30–14:00`: days with the same hours are said together, `lun.–ven. 11:30–14:00`. */
export function hoursWords(hours: readonly SaleHour[], locale: string): string {
  const spans = new Map<string, number[]>();
  for (const { weekday, opens, closes } of hours) {
    const span = `${opens}–${closes}`;
    spans.set(span, [...(spans.get(span) ?? []), weekday]);
  }
  return [...spans]
    .map(
      ([span, days]) =>
        `${daysWords(
          days.toSorted((a, b) => a - b),
          locale,
        )} ${span}`,
    )
    .join(", ");
}

/** 1 January 2024 was a Monday. */
const weekdayName = (weekday: number, locale: string, length: "short" | "long" = "short"): string =>
  new Intl.DateTimeFormat(languageTag(locale), { weekday: length, timeZone: "UTC" }).format(
    new Date(Date.UTC(2024, 0, weekday)),
  );

function daysWords(days: readonly number[], locale: string): string {
  const [first = 1] = days;
  const last = days.at(-1) ?? first;
  if (days.length > 2 && last - first === days.length - 1)
    return `${weekdayName(first, locale)}–${weekdayName(last, locale)}`;
  return days.map((day) => weekdayName(day, locale)).join(", ");
}
