import { instantOf } from "../instant-of";
import { addDays, addMinutes, type BusinessDay, businessDayOf, weekdayOf } from "../time";
import type { Outlet } from "./outlet";

export type Opening = Pick<
  Outlet,
  "hours" | "exceptions" | "timezone" | "status" | "lastOrderMinutes" | "prepMinutes"
>;
/** A time at a stretch during which an outlet is open; `day` is the one on which it opens. */
export type Service = { day: BusinessDay; opens: Date; closes: Date };

/** The services that open on a day, in their order; none when closed. Exceptional days replace the ordinary week. */
export function servicesOf(outlet: Opening, day: BusinessDay): Service[] {
  const special = outlet.exceptions.filter((exception) => exception.day === day);
  const weekday = weekdayOf(day);
  const times = special.length > 0 ? special : outlet.hours.filter((service) => service.weekday === weekday);
  return joined(times.flatMap(({ opens, closes }) => (opens && closes ? serviceOn(opens, closes) : [])));

  function serviceOn(opens: string, closes: string): Service[] {
    // What closes at an earlier hour than it opens closes after midnight.
    const end = closes.slice(0, 5) > opens.slice(0, 5) ? day : addDays(day, 1);
    const service = {
      day,
      opens: instantOf(day, opens, outlet.timezone),
      closes: instantOf(end, closes, outlet.timezone),
    };
    // In the night of the change to summer time an hour is missing, and what lay within it.
    return service.opens < service.closes ? [service] : [];
  }
}

/** Services that touch or overlap are one: nobody is sent away between two of them, no time is offered twice. */
function joined(services: readonly Service[]): Service[] {
  const found: Service[] = [];
  for (const service of services.toSorted((a, b) => a.opens.getTime() - b.opens.getTime())) {
    const last = found.at(-1);
    if (!last || last.closes < service.opens) found.push({ ...service });
    else if (last.closes < service.closes) last.closes = service.closes;
  }
  return found;
}

/** The services that have not ended, from the one under way on, of today and the `days` after it. */
export function comingServices(outlet: Opening, at: Date, days: number): Service[] {
  if (outlet.status !== "open") return [];
  const today = businessDayOf(at, outlet.timezone);
  const all = Array.from({ length: days + 2 }, (_, index) => servicesOf(outlet, addDays(today, index - 1)));
  return joined(all.flat()).filter((service) => service.closes > at);
}

/** Orders of a service are taken before this instant: so many minutes before closing, and early enough to be ready by then. */
export const lastOrderAt = (outlet: Opening, service: Service): Date =>
  addMinutes(service.closes, -Math.max(outlet.lastOrderMinutes, outlet.prepMinutes));

/** The service during which the doors are open at an instant. */
export const openAt = (outlet: Opening, at: Date): Service | null =>
  comingServices(outlet, at, 1).find((service) => service.opens <= at) ?? null;

/** The service in which an order for now is still taken: open, and not past the last order. */
export function serviceAt(outlet: Opening, at: Date): Service | null {
  const service = openAt(outlet, at);
  return service && at < lastOrderAt(outlet, service) ? service : null;
}

/** When the outlet next opens its doors; null when nothing is planned within two months. */
export function nextOpening(outlet: Opening, at: Date): Date | null {
  for (const days of [1, 8, 60]) {
    const next = comingServices(outlet, at, days).find((service) => service.opens > at);
    if (next) return next.opens;
  }
  return null;
}

/** How a day is: its services, and why it is unlike the others. */
export type OpenDay = { day: BusinessDay; services: Service[]; reason: string | null };

/** Today and the `days` after it. */
export function daysAhead(outlet: Opening, at: Date, days: number): OpenDay[] {
  const today = businessDayOf(at, outlet.timezone);
  return Array.from({ length: days + 1 }, (_, index) => {
    const day = addDays(today, index);
    const reason = outlet.exceptions.find((exception) => exception.day === day)?.reason ?? null;
    return { day, services: servicesOf(outlet, day), reason };
  });
}
