import { addDays, type BusinessDay, weekdayOf } from "../time";

export type Delivering = { leadDays: number; deliveryWeekdays: readonly number[] };

/** The days a supplier can bring what is ordered today, the first first. */
export function deliveryDays({ leadDays, deliveryWeekdays }: Delivering, today: BusinessDay, count: number) {
  const days: BusinessDay[] = [];
  for (let ahead = leadDays; days.length < count && ahead < leadDays + 7 * count + 7; ahead += 1) {
    const day = addDays(today, ahead);
    if (deliveryWeekdays.includes(weekdayOf(day))) days.push(day);
  }
  return days;
}

/** Whether what is ordered today can come that day. */
export const canDeliver = (supplier: Delivering, today: BusinessDay, day: BusinessDay): boolean =>
  day >= addDays(today, supplier.leadDays) &&
  supplier.deliveryWeekdays.includes(weekdayOf(day)) &&
  day <= addDays(today, supplier.leadDays + 60);
