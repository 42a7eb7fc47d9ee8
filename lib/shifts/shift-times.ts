import { z } from "zod";
import { instantOf } from "../instant-of";
import { addDays } from "../time";

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A day and two times of the clock there, as a form sends them; an end before the start is the next day's. */
export const ShiftTimes = z.object({ day: z.iso.date(), from: clock, to: clock });
export type ShiftTimes = z.infer<typeof ShiftTimes>;

/** The instants they are in the outlet's zone, on the days the clocks change too. */
export function instantsOf({ day, from, to }: ShiftTimes, zone: string): { startsAt: Date; endsAt: Date } {
  const end = to > from ? day : addDays(day, 1);
  return { startsAt: instantOf(day, from, zone), endsAt: instantOf(end, to, zone) };
}
