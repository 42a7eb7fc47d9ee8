import type { CardChange } from "./card-change";
import type { CardMenu } from "./queries/list-menus";
import type { SaleHour } from "./within-hours";

type Kept = Pick<CardMenu, "code" | "at" | "hours">;
/** An offer at an outlet, where it may be otherwise than the group's. */
export type OfferAt = { priceCents: number | null; onMenu: boolean; hours: SaleHour[] };

/** How an offer is sold at an outlet: without a word of its own, as the group has it. */
export function offerAt({ at, hours }: Kept, outlet: string): OfferAt {
  const own = at.find((one) => one.outlet === outlet);
  return {
    ...{ priceCents: own?.priceCents ?? null, onMenu: own?.onMenu ?? true },
    hours: hours
      .filter((hour) => hour.outlet === outlet)
      .map(({ weekday, opens, closes }) => ({ weekday, opens, closes })),
  };
}

/** The change by which an offer becomes that at an outlet: what is not named stays as it is there. */
export const offerAtChange = (menu: Kept, outlet: string, change: Partial<OfferAt>): CardChange => ({
  ...{ kind: "offer_at", offer: menu.code, outlet },
  ...offerAt(menu, outlet),
  ...change,
});
