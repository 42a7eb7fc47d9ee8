import { instantOf } from "../instant-of";
import { nextOpening, type Opening, openAt, servicesOf } from "../outlets/hours";
import { Refusal } from "../refusal";
import { businessDayOf } from "../time";

/** Until when something is off sale: the end of the service, until it is there again, or an hour of today (`21:30`). */
export type Until = "service" | "back" | string;

/** That instant at an outlet; null: until it is there again. @throws Refusal slot_past for an hour that is over. */
export function untilAt(until: Until, outlet: Opening, at: Date): Date | null {
  if (until === "back") return null;
  if (until === "service") return endOfService(outlet, at);
  const hour = instantOf(businessDayOf(at, outlet.timezone), until, outlet.timezone);
  if (hour <= at) throw new Refusal("slot_past", {}, "until");
  return hour;
}

/** Of the service under way; before the doors open, of the next one. */
function endOfService(outlet: Opening, at: Date): Date | null {
  const now = openAt(outlet, at);
  if (now) return now.closes;
  const opens = nextOpening(outlet, at);
  if (!opens) return null;
  const next = servicesOf(outlet, businessDayOf(opens, outlet.timezone)).find(
    (service) => service.opens.getTime() === opens.getTime(),
  );
  return next?.closes ?? null;
}
