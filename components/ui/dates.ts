import { useLocale } from "next-intl";
import { dateWords } from "@/lib/time";

/** Writes instants in the reader's language; `dateWords` says how. */
export function useDates() {
  const locale = useLocale();
  return (at: Date, options: Intl.DateTimeFormatOptions) => dateWords(at, locale, options);
}
