import { businessDayOf, dayName, hourWords } from "./time";

/** The details of a refusal as people read them: an instant becomes a day and an hour, an empty one a dash. */
export function readable(
  details: Readonly<Record<string, string | number>>,
  locale: string,
  timeZone = "Europe/Paris",
): Record<string, string | number> {
  const written = (at: Date) =>
    `${dayName(businessDayOf(at, timeZone), locale)} ${locale === "en" ? "at" : "à"} ${hourWords(at, timeZone, locale)}`;
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => {
      if (value === "") return [name, "–"];
      return [name, typeof value === "string" && isInstant(value) ? written(new Date(value)) : value];
    }),
  );
}

const isInstant = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(text);
