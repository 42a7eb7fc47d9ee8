import { addDays, type BusinessDay } from "../time";

/** How people name a day: by how far off it is. */
export type Moment = "today" | "tomorrow" | "weekday" | "date";

export function momentOf(day: BusinessDay, today: BusinessDay): Moment {
  if (day <= today) return "today";
  if (day === addDays(today, 1)) return "tomorrow";
  return day <= addDays(today, 6) ? "weekday" : "date";
}
