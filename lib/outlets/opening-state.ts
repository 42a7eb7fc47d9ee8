import { addDays, type BusinessDay, businessDayOf, clockTime } from "../time";
import { daysAhead, lastOrderAt, nextOpening, type Opening, openAt } from "./hours";

/** How an outlet stands with its hours. Instants are ISO. */
export type OpeningState = {
  /** Orders for as soon as possible are taken. */
  open: boolean;
  /** Of the service under way, also after its last order. */
  closesAt: string | null;
  lastOrderAt: string | null;
  /** The next opening, when no order is taken now. */
  opensAt: string | null;
  special: SpecialDay[];
};
/** A day of the coming fortnight that is unlike the others; closed without times. */
type SpecialDay = { day: BusinessDay; times: { opens: string; closes: string }[]; reason: string };

const fortnight = 13;

export function openingState(outlet: Opening, at: Date): OpeningState {
  const service = openAt(outlet, at);
  const last = service && lastOrderAt(outlet, service);
  const open = last !== null && at < last;
  return {
    open,
    closesAt: service?.closes.toISOString() ?? null,
    lastOrderAt: last?.toISOString() ?? null,
    opensAt: open ? null : (nextOpening(outlet, at)?.toISOString() ?? null),
    special: specialDays(outlet, at),
  };
}

function specialDays(outlet: Opening, at: Date): SpecialDay[] {
  const today = businessDayOf(at, outlet.timezone);
  const last = addDays(today, fortnight);
  if (!outlet.exceptions.some(({ day }) => day >= today && day <= last)) return [];
  return daysAhead(outlet, at, fortnight).flatMap(({ day, services, reason }) =>
    reason === null
      ? []
      : [
          {
            ...{ day, reason },
            times: services.map(({ opens, closes }) => ({
              opens: clockTime(opens, outlet.timezone),
              closes: clockTime(closes, outlet.timezone),
            })),
          },
        ],
  );
}
