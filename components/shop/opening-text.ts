import { type Moment, momentOf } from "@/lib/outlets/moment";
import { addMinutes, type BusinessDay, businessDayOf, dayName, hourWords } from "@/lib/time";
import type { Opening } from "./openings";

export type OpeningText = {
  key: "open" | "lastOrders" | "over" | "closed" | "soon";
  /** Of closing, or of the last order when it is near. */
  time: string;
  reopens: Reopens | null;
};
export type Reopens = { key: Moment; time: string; day: string };

/** From so many minutes before it on, the last order is what matters, not the closing. */
const nearMinutes = 45;

/** Which sentence says how an outlet stands with its hours, with its values; `at` is the house's clock. */
export function openingText(opening: Opening, at: string, locale: string): OpeningText {
  const { open, closesAt, lastOrderAt, opensAt, timezone, status } = opening;
  const time = (instant: string | null) => (instant ? hourWords(new Date(instant), timezone, locale) : "");
  if (status !== "open") return { key: "soon", time: "", reopens: null };
  if (open && lastOrderAt) {
    const near = addMinutes(new Date(lastOrderAt), -nearMinutes).getTime() <= Date.parse(at);
    if (near) return { key: "lastOrders", time: time(lastOrderAt), reopens: null };
    return { key: "open", time: time(closesAt), reopens: null };
  }
  const today = businessDayOf(new Date(at), timezone);
  const reopens = opensAt ? reopensText(opensAt, today, timezone, locale) : null;
  return { key: closesAt ? "over" : "closed", time: "", reopens };
}

/** When it opens again, in the words one uses for a day that near. */
export function reopensText(opensAt: string, today: BusinessDay, timezone: string, locale: string): Reopens {
  const opens = new Date(opensAt);
  const day = businessDayOf(opens, timezone);
  const key = momentOf(day, today);
  const name = dayName(day, locale);
  return {
    ...{ key, time: hourWords(opens, timezone, locale) },
    day: key === "weekday" ? (name.split(" ")[0] ?? name) : name,
  };
}
