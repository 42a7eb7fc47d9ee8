import { getLoad } from "@/lib/capacity/queries/get-load";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { getOfferedAnew } from "@/lib/promotions/queries/get-offered";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { stripeIsUp } from "@/lib/server/stripe";
import { getFreeStock } from "@/lib/stock/queries/get-free-stock";
import { businessDayOf } from "@/lib/time";
import { type Asked, assess } from "../assess";
import { namedIn } from "../basket";
import { withoutHolds } from "../change";
import type { ChangeQuote } from "../changeable";
import { wayOf } from "../way";
import type { Which } from "../which";
import { findOrder } from "./find-order";
import { locateForChange } from "./locate-for-change";
import { readStanding } from "./read-standing";

/** What an order would cost and when it would come if it were changed to this: what it holds already counts as free. */
export async function quoteChange(
  which: Which,
  asked: Asked & { address: { line: string; postcode: string } | null; code?: string | null },
  at: Date = now(),
): Promise<ChangeQuote> {
  const { orderId, slug } = await findOrder(which);
  const [standing, outlet, place] = await Promise.all([
    readStanding(db, orderId),
    getOutlet(slug),
    asked.mode === "delivery" && asked.address ? locateForChange(orderId, asked.address) : null,
  ]);
  if (!standing || !outlet) throw new Refusal("not_found");
  const named = namedIn(asked.lines);
  const day = businessDayOf(asked.slot ? new Date(asked.slot) : at, outlet.timezone);
  const [catalogue, free, load, offered] = await Promise.all([
    getCatalogue(outlet.id, named, db, asked.slot ? new Date(asked.slot) : at, {
      way: wayOf({ mode: asked.mode, onSite: standing.onSite }),
      at,
    }),
    getFreeStock(outlet.id, day, db, orderId),
    getLoad(outlet.id, at),
    getOfferedAnew(orderId, asked.code),
  ]);
  const others = withoutHolds(load, standing.allHolds);
  const quote = assess(asked, place, { outlet, catalogue, free, load: others, offered }, at, standing);
  const { paidCents, authorisedCents } = standing;
  return { ...quote, paidCents, authorisedCents, onlineUp: stripeIsUp() };
}
