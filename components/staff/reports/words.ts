import type { Column } from "@/lib/reports/report";
import type { ReportWords } from "@/lib/reports/report-file";
import { dayName } from "@/lib/time";

type Translate = { (key: never, values?: { column: string }): string; has(key: never): boolean };

/** The words of reports in a reader's language; a reason somebody typed is said as he typed it. */
export function wordsOf(translate: unknown, locale: string): ReportWords {
  const t = translate as Translate;
  const say = (key: string, otherwise: string) => (t.has(key as never) ? t(key as never) : otherwise);
  const withName = (key: string, column: string) => t(key as never, { column });
  const rate = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  return {
    column: (name) => say(`columns.${name}`, name),
    before: (name) => withName("comparison.columnBefore", say(`columns.${name}`, name)),
    difference: (name) => withName("comparison.columnDifference", say(`columns.${name}`, name)),
    cell(column: Column, value) {
      if (column.kind === "day") return dayName(String(value), locale);
      if (column.kind === "weekday") return say(`weekdays.${value}`, String(value));
      if (column.kind === "hour") return locale === "en" ? `${value}:00` : `${value}\u00a0h`;
      if (column.kind === "rate") return rate.format(Number(value) / 10_000);
      return say(`words.${column.name}.${value}`, String(value));
    },
  };
}
