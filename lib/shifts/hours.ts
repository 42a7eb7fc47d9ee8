import type { Role } from "@/db/enums";
import { addDays, type BusinessDay, businessDayOf, isDay, weekdayOf } from "../time";

export type Planned = { id: string; userId: string; role: Role; startsAt: Date; endsAt: Date };
export type Worked = {
  id: string;
  userId: string;
  role: Role;
  beganAt: Date;
  endedAt: Date | null;
  correction: string | null;
};

/** Nobody works longer at a stretch; who seems to forgot to leave. */
export const mostHours = 14;

/** The Monday of a day's week, or of today's where it is no day: `2026-11-23`. */
export function mondayOf(asked: unknown, today: BusinessDay): BusinessDay {
  const day = isDay(asked) ? asked : today;
  return addDays(day, 1 - weekdayOf(day));
}

export const daysFrom = (monday: BusinessDay): BusinessDay[] =>
  Array.from({ length: 7 }, (_, index) => addDays(monday, index));

/** Minutes worked; who is still there has worked until now. A shift past midnight belongs to the day it began. */
export const minutesOf = ({ beganAt, endedAt }: Worked, now: Date): number =>
  Math.max(0, Math.floor(((endedAt ?? now).getTime() - beganAt.getTime()) / 60_000));

/** Minutes worked a person and day: `userId` → day → minutes. */
export function hoursByDay(
  worked: readonly Worked[],
  zone: string,
  now: Date,
): Map<string, Map<BusinessDay, number>> {
  const hours = new Map<string, Map<BusinessDay, number>>();
  for (const shift of worked) {
    const days = hours.get(shift.userId) ?? new Map<BusinessDay, number>();
    const day = businessDayOf(shift.beganAt, zone);
    days.set(day, (days.get(day) ?? 0) + minutesOf(shift, now));
    hours.set(shift.userId, days);
  }
  return hours;
}

/** `7 h 05` */
export const hoursText = (minutes: number): string =>
  `${Math.floor(minutes / 60)}\u00a0h\u00a0${String(minutes % 60).padStart(2, "0")}`;
