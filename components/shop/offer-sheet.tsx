"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useChoice } from "@/components/basket/choice";
import { addLine, type KeptLine } from "@/components/basket/store";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { Skeleton } from "@/components/ui/skeleton";
import { hoursWords } from "@/lib/catalogue/hours-words";
import type { MenuOffer } from "@/lib/catalogue/menu";
import { withinHours } from "@/lib/catalogue/within-hours";
import { formatCents } from "@/lib/money";
import { OfferSteps } from "./offer-steps";
import { takeOutlet } from "./take-outlet";
import { useCard } from "./use-card";

type OfferSheetProps = {
  outlet: { id: string; slug: string; name: string };
  onClose: () => void;
  onAdded: (sentence: string) => void;
};

/** The menus at one price; the one that is touched is put together step by step. */
export function OfferSheet({ outlet, onClose, onAdded }: OfferSheetProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { menu, failed } = useCard(outlet.slug);
  const [offer, setOffer] = useState<MenuOffer | null>(null);
  const { day } = useChoice();
  // For a later day the hour is chosen at the checkout, which then says so.
  const sold = ({ hours = [] }: MenuOffer) => day !== null || withinHours(hours, new Date(), "Europe/Paris");
  const add = (chosen: Omit<KeptLine, "key">) => {
    takeOutlet(outlet);
    addLine(outlet.slug, chosen);
    onAdded(t("shop.product.added", { name: offer?.name ?? "" }));
  };
  if (offer && menu)
    return <OfferSteps {...{ outlet, menu, offer, onClose }} onChoose={add} onBack={() => setOffer(null)} />;
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("shop.menu.offers.title")}
      closeLabel={t("common.do.close")}
    >
      <ul className="grid gap-3 p-5">
        {failed && <li className="font-semibold">{t("shop.product.failed")}</li>}
        {!menu && !failed && [1, 2, 3, 4].map((one) => <Skeleton key={one} className="h-20 w-full" />)}
        {menu?.offers.map((one) => (
          <li
            key={one.code}
            className="flex items-center justify-between gap-4 rounded-[1.5rem] border-2 border-line bg-card p-4"
          >
            <div>
              <h3 className="font-extrabold text-2xl">{one.name}</h3>
              <p className="text-ink-soft">{one.slots.map(({ name }) => name).join(" + ")}</p>
              {!sold(one) && <p className="font-semibold">{hoursWords(one.hours ?? [], locale)}</p>}
            </div>
            <Button
              disabled={!sold(one)}
              onClick={() => setOffer(one)}
              aria-label={t("shop.offers.choose", { name: one.name })}
            >
              {formatCents(one.priceCents, locale)}
            </Button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
