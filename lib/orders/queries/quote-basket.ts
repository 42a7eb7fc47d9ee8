import type { Channel } from "@/db/enums";
import { getLoad } from "@/lib/capacity/queries/get-load";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { nextOpening, serviceAt, servicesOf } from "@/lib/outlets/hours";
import { isShown } from "@/lib/outlets/opening";
import { pinned, pinProblem } from "@/lib/outlets/pin";
import type { Place } from "@/lib/outlets/place";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { locateAddress } from "@/lib/outlets/queries/locate-address";
import { getOffered } from "@/lib/promotions/queries/get-offered";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { getFreeStock } from "@/lib/stock/queries/get-free-stock";
import { businessDayOf } from "@/lib/time";
import { type Asked, assess } from "../assess";
import { namedIn } from "../basket";
import type { Quote } from "../quote";
import { wayOf } from "../way";

/** Prices a basket at an outlet and judges it line by line, as placing would. */
export async function quoteBasket(
  asked: Asked & {
    outlet: string;
    address: { line: string; postcode: string; pin?: Place | null } | null;
    code?: string | null;
    channel?: Channel;
    /** Of the account that asks. */
    customerId?: string | null;
  },
  at: Date = now(),
): Promise<Quote> {
  const { line = "", postcode = "", pin } = asked.address ?? {};
  const [outlet, found] = await Promise.all([
    getOutlet(asked.outlet),
    asked.mode === "delivery" && asked.address ? locateAddress({ line, postcode }) : null,
  ]);
  // A pin from before the address was known better is said to be too far; the rest is judged without it.
  const astray = found && pin ? pinProblem(found, pin) : null;
  const place = found && !astray ? pinned(found, pin) : found;
  const { code, channel = "web", customerId } = asked;
  if (!outlet || (channel === "web" && !isShown(outlet))) throw new Refusal("not_found", {}, "outlet");
  const named = namedIn(asked.lines);
  // What is there on the day it would be made: the chosen one, else the first the outlet opens.
  const soonest = serviceAt(outlet, at) ? at : (nextOpening(outlet, at) ?? at);
  const [service] = asked.day ? servicesOf(outlet, asked.day) : [];
  const onDay = service && service.opens > soonest ? service.opens : soonest;
  const wantedAt = asked.slot ? new Date(asked.slot) : onDay;
  const day = businessDayOf(wantedAt, outlet.timezone);
  const [catalogue, free, load, offered] = await Promise.all([
    getCatalogue(outlet.id, named, db, wantedAt, { way: wayOf(asked), at }),
    getFreeStock(outlet.id, day),
    getLoad(outlet.id, at),
    getOffered({ code, channel, customerId }),
  ]);
  const quote = assess(asked, place, { outlet, catalogue, free, load, offered }, at);
  return {
    ...quote,
    found: found && { line, postcode, lat: found.lat, lng: found.lng, precision: found.precision },
    problem: astray ? { code: astray.code, details: { ...astray.details } } : quote.problem,
  };
}
