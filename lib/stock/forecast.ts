import { addDays, type BusinessDay, weekdayOf } from "../time";

/** Base units used on each day that had any trade, by day. */
export type UseByDay = ReadonlyMap<BusinessDay, number>;

export type Expecting = {
  /** Days the outlet worked, whether or not it used any of this. */
  worked: ReadonlySet<BusinessDay>;
  /** Days to come on which it is closed. */
  closed: ReadonlySet<BusinessDay>;
};

/**
 * What a day to come will probably use: the average of the same weekdays of late on which the outlet worked (of all days it
 * worked when there is none), nothing on a closed day; at least what orders hold for it already.
 */
export function expectedUse(
  use: UseByDay,
  day: BusinessDay,
  { worked, closed }: Expecting,
  held = 0,
): number {
  if (closed.has(day)) return held;
  const days = [...worked].filter((one) => weekdayOf(one) === weekdayOf(day));
  const among = days.length > 0 ? days : [...worked];
  const sum = among.reduce((total, one) => total + (use.get(one) ?? 0), 0);
  return Math.max(held, among.length > 0 ? Math.ceil(sum / among.length) : 0);
}

/** The days from the first to the last, both included. */
export function daysBetween(first: BusinessDay, last: BusinessDay): BusinessDay[] {
  const days: BusinessDay[] = [];
  for (let day = first; day <= last && days.length < 400; day = nextDay(day)) days.push(day);
  return days;
}

const nextDay = (day: BusinessDay) => addDays(day, 1);
