import { createTranslator } from "next-intl";
import { formatCents } from "../money";
import { clockTime, dayWithYear } from "../time";

type Values = Record<string, string | number>;
/** What papers are written with: words, amounts, days and hours as their reader writes them, at the outlet. */
export type PaperWords = {
  locale: string;
  say: (key: string, values?: Values) => string;
  /** The word there is for a code, else the code itself: a new kind of tender is printed before it has a word. */
  named: (key: string, code: string) => string;
  money: (cents: number) => string;
  rate: (rateBp: number) => string;
  moment: (at: Date) => string;
  clock: (at: Date) => string;
};

/** @param messages rooms of texts, by name. */
export function paperWords(locale: string, messages: Record<string, unknown>, zone: string): PaperWords {
  const t = createTranslator({ locale, messages: messages as never, timeZone: zone }) as ((
    key: string,
    values?: Values,
  ) => string) & { has: (key: string) => boolean };
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone: zone });
  return {
    locale,
    say: (key, values) => t(key, values),
    named: (key, code) => (t.has(`${key}.${code}`) ? t(`${key}.${code}`) : code),
    money: (cents) => formatCents(cents, locale),
    rate: (rateBp) => percent.format(rateBp / 10_000),
    moment: (at) => `${dayWithYear(day.format(at), locale)}, ${clockTime(at, zone)}`,
    clock: (at) => clockTime(at, zone),
  };
}
