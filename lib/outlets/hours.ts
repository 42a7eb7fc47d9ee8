import { addDays, type BusinessDay, businessDayOf, instantOf, weekdayOf } from "../time";
import type { Outlet } from "./outlet";

type Opening = Pick<Outlet, "hours" | "exceptions" | "timezone" | "status" | "lastOrderMinutes">;
export type Service = { day: BusinessDay; opens: Date; closes: Date };

/** The services of a day in their order; none when closed. Exceptional days replace the ordinary week. */
export function servicesOf(outlet: Opening, day: BusinessDay): Service[] {
  const special = outlet.exceptions.filter((exception) => exception.day === day);
  const weekday = weekdayOf(day);
  const times = special.length > 0 ? special : outlet.hours.filter((service) => service.weekday === weekday);
  return times
    .flatMap(({ opens, closes }) =>
      opens && closes
        ? [
            {
              day,
              opens: instantOf(day, opens, outlet.timezone),
              closes: instantOf(day, closes, outlet.timezone),
            },
          ]
        : [],
    )
    .toSorted((a, b) => a.opens.getTime() - b.opens.getTime());
}

/** The service in which an order for now is still taken: open, and not past the last order. */
export function serviceAt(outlet: Opening, at: Date): Service | null {
  if (outlet.status !== "open") return null;
  const lastOrder = outlet.lastOrderMinutes * 60_000;
  const day = businessDayOf(at, outlet.timezone);
  return (
    servicesOf(outlet, day).find(
      (service) =>
        service.opens.getTime() <= at.getTime() && at.getTime() < service.closes.getTime() - lastOrder,
    ) ?? null
  );
}

/** The next services that have not ended, from the one under way on, within a fortnight. */
export function comingServices(outlet: Opening, at: Date, most: number): Service[] {
  if (outlet.status !== "open") return [];
  const found: Service[] = [];
  const today = businessDayOf(at, outlet.timezone);
  for (let ahead = 0; ahead <= 14 && found.length < most; ahead += 1) {
    found.push(
      ...servicesOf(outlet, addDays(today, ahead)).filter(
        (service) => service.closes.getTime() > at.getTime(),
      ),
    );
  }
  return found.slice(0, most);
}

/** When the outlet next opens; null when nothing is planned. */
export function nextOpening(outlet: Opening, at: Date): Date | null {
  return (
    comingServices(outlet, at, 10).find((service) => service.opens.getTime() > at.getTime())?.opens ?? null
  );
}
