import { newId } from "@/lib/ids";
import { addDays, businessDayOf, weekdayOf } from "@/lib/time";
import type { exceptionalDays } from "../schema";

const zone = "Europe/Paris";

type Row = typeof exceptionalDays.$inferInsert;
type Hours = { opens: string; closes: string };
const midday: Hours = { opens: "11:30", closes: "14:00" };
const evening = (closes: string): Hours => ({ opens: "18:00", closes });

/** The end of the year, everywhere; the shelves behind an outlet's oven are renewed one quiet day of the coming week. */
export function buildExceptionalDays(outlets: readonly { id: string; slug: string }[], now: Date): Row[] {
  const today = businessDayOf(now, zone);
  const year = Number(today.slice(0, 4));
  return outlets.flatMap(({ id, slug }) => [
    ...[year - 1, year].flatMap((of) => [
      ...open(id, `${of}-12-24`, "christmas_eve", [midday, evening("20:30")]),
      closed(id, `${of}-12-25`, "christmas"),
      ...open(id, `${of}-12-31`, "new_years_eve", [midday, evening("00:30")]),
      closed(id, `${of + 1}-01-01`, "new_year"),
    ]),
    ...(slug === "gratte-ciel" ? [closed(id, quietDay(today), "works")] : []),
  ]);
}

/** A Monday to Thursday at least three days ahead. */
function quietDay(today: string): string {
  const days = [3, 4, 5, 6].map((ahead) => addDays(today, ahead));
  return days.find((day) => weekdayOf(day) <= 4) ?? addDays(today, 3);
}

const closed = (outletId: string, day: string, reason: string): Row => ({
  ...{ id: newId(), outletId, day, opens: null, closes: null, reason },
});
const open = (outletId: string, day: string, reason: string, services: readonly Hours[]): Row[] =>
  services.map((hours) => ({ id: newId(), outletId, day, ...hours, reason }));
