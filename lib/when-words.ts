import { businessDayOf, dayName, hourWords } from "./time";

const zone = "Europe/Paris";

/** When something can be had again, as a label has room for it: the hour, with its weekday where that is not today. */
export function whenWords(instant: string, locale: string, now: Date): string {
  const at = new Date(instant);
  const day = businessDayOf(at, zone);
  const hour = hourWords(at, zone, locale);
  return day === businessDayOf(now, zone) ? hour : `${dayName(day, locale).split(" ")[0]} ${hour}`;
}
