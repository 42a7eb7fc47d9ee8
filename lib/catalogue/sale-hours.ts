import { z } from "zod";
import { instantOf } from "../instant-of";
import type { RefusalCode } from "../refusal";
import { addDays, businessDayOf, clockTime, weekdayOf } from "../time";
import type { Stop } from "./catalogue";

const refusal = { params: { refusal: "card_hours" satisfies RefusalCode } };
const time = z.string().refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), refusal);

/** A period of one weekday (1 Monday … 7 Sunday) in which something is sold, by the clock on the wall. */
export const SaleHour = z
  .object({ weekday: z.number().int().min(1).max(7), opens: time, closes: time })
  .refine(({ opens, closes }) => opens < closes, refusal);
export type SaleHour = z.infer<typeof SaleHour>;

/** Whether two periods of a day cover one moment: one may begin as the other ends. */
export const overlapping = (hours: readonly SaleHour[]): boolean =>
  hours.some((one, index) =>
    hours.slice(index + 1).some((other) => {
      const sameDay = one.weekday === other.weekday;
      return sameDay && one.opens < other.closes && other.opens < one.closes;
    }),
  );

/**
 * What keeps something from being had at a moment: it is sold at other hours. `until`: when it next is; null: it is not for a
 * week. Without hours it is sold whenever its outlet is open.
 */
export function outsideHours(hours: readonly SaleHour[], at: Date, zone: string): Stop | null {
  if (hours.length === 0) return null;
  const day = businessDayOf(at, zone);
  const now = clockTime(at, zone);
  const today = hours.filter(({ weekday }) => weekday === weekdayOf(day));
  if (today.some(({ opens, closes }) => opens <= now && now < closes)) return null;
  for (const ahead of [0, 1, 2, 3, 4, 5, 6, 7]) {
    const on = addDays(day, ahead);
    const next = hours
      .filter(({ weekday, opens }) => weekday === weekdayOf(on) && (ahead > 0 || opens > now))
      .toSorted((a, b) => a.opens.localeCompare(b.opens))[0];
    if (next) return { until: instantOf(on, next.opens, zone).toISOString() };
  }
  return { until: null };
}

/** Whether a period begins or ends in the minutes that lead up to a moment. */
export const turnedSince = (hours: readonly SaleHour[], since: Date, at: Date, zone: string): boolean =>
  (outsideHours(hours, since, zone) === null) !== (outsideHours(hours, at, zone) === null);
