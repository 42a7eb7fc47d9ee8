"use client";
import { offerAtChange } from "@/lib/catalogue/offer-at";
import type { CardMenu } from "@/lib/catalogue/queries/list-menus";
import { HoursForm } from "./hours-form";
import type { Into } from "./use-change";

type OfferHoursProps = { menu: CardMenu; outlets: { slug: string; name: string }[]; into: Into };

/** When an offer is sold at an outlet, or at all of them; its price and presence stay as they are there. */
export const OfferHours = ({ menu, outlets, into }: OfferHoursProps) => (
  <HoursForm
    hours={menu.hours}
    outlets={outlets}
    into={into}
    changes={(outlet, hours) =>
      outlets
        .filter(({ slug }) => outlet === null || slug === outlet)
        .map(({ slug }) => offerAtChange(menu, slug, { hours }))
    }
  />
);
