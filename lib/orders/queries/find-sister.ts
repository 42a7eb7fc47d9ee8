import { zoneAt } from "@/lib/outlets/delivery-zone";
import type { Outlet } from "@/lib/outlets/outlet";
import { kilometresBetween, type Place } from "@/lib/outlets/place";
import { getOutlets } from "@/lib/outlets/queries/get-outlet";
import { locateAddress } from "@/lib/outlets/queries/locate-address";
import { now } from "@/lib/server/clock";
import { quoteBasket } from "./quote-basket";

export type Sister = {
  outlet: { slug: string; name: string; phone: string; timezone: string };
  /** ISO. */
  promisedAt: string;
  deliveryFeeCents: number;
  minimumCents: number | null;
  totalCents: number;
};

/** How many are asked, and how far one goes for a pizza oneself. */
const mostAsked = 3;
const walkKilometres = 8;

/**
 * The outlet of the group at which a basket can be had whole as it was asked for, the soonest of the nearest: for what its own
 * outlet cannot make, bake or bring. null: nobody can.
 */
export async function findSister(
  asked: Omit<Parameters<typeof quoteBasket>[0], "day" | "code">,
  at: Date = now(),
): Promise<Sister | null> {
  const [outlets, door] = await Promise.all([
    getOutlets(),
    asked.mode === "delivery" && asked.address ? locateAddress(asked.address) : null,
  ]);
  const own = outlets.find(({ slug }) => slug === asked.outlet);
  const near = asked.mode === "delivery" ? (asked.address?.pin ?? door) : (own ?? null);
  if (!own || !near) return null;
  const others = outlets
    .filter((outlet) => outlet !== own && outlet.status === "open" && serves(outlet, asked.mode, near))
    .toSorted((a, b) => kilometresBetween(a, near) - kilometresBetween(b, near))
    .slice(0, mostAsked);
  const quoted = await Promise.all(
    others.map(async ({ slug, name, phone, timezone }) => ({
      outlet: { slug, name, phone, timezone },
      quote: await quoteBasket({ ...asked, outlet: slug }, at),
    })),
  );
  const able = quoted.flatMap(({ outlet, quote }) => {
    const { promisedAt, deliveryFeeCents, minimumCents, totalCents } = quote;
    const whole = !quote.problem && quote.lines.every(({ problem }) => !problem);
    if (!whole || !promisedAt || deliveryFeeCents === null) return [];
    return [{ outlet, promisedAt, deliveryFeeCents, minimumCents, totalCents }];
  });
  return able.toSorted((a, b) => a.promisedAt.localeCompare(b.promisedAt))[0] ?? null;
}

const serves = (outlet: Outlet, mode: "delivery" | "takeaway", place: Place): boolean =>
  mode === "delivery" ? zoneAt(outlet, place) !== null : kilometresBetween(outlet, place) <= walkKilometres;
