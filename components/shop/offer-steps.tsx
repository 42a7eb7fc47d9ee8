"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { IfMissing } from "@/components/basket/if-missing";
import { addLine } from "@/components/basket/store";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import type { DrawnMenu } from "@/lib/catalogue/drawn-menu";
import type { MenuOffer } from "@/lib/catalogue/menu";
import { offerCents } from "@/lib/catalogue/offer";
import { formatCents } from "@/lib/money";
import { useAvailability, useLiveAvailability } from "./availability";
import type { OfferSheetProps } from "./offer-sheet";
import { OfferSlot, type SlotChoice } from "./offer-slot";
import { takeOutlet } from "./take-outlet";

type OfferStepsProps = OfferSheetProps & { menu: DrawnMenu; offer: MenuOffer; onBack: () => void };

/** One choice after the other, counted; what it comes to stands on the button, never more than the dishes apart. */
export function OfferSteps({ outlet, menu, offer, onBack, onClose, onAdded }: OfferStepsProps) {
  const t = useTranslations();
  const locale = useLocale();
  useLiveAvailability(outlet);
  const availability = useAvailability(outlet.id);
  const [chosen, setChosen] = useState<readonly (SlotChoice | null)[]>(offer.slots.map(() => null));
  const [ifMissing, setIfMissing] = useState("call");
  const made = chosen.filter((one) => one !== null);
  const complete = made.length === offer.slots.length;
  const cents = complete
    ? offerCents(
        offer.priceCents,
        made.map(({ surchargeCents }) => surchargeCents),
        made.map(({ cardCents }) => cardCents),
      )
    : offer.priceCents;
  const price = formatCents(cents, locale);

  const add = () => {
    const [first, ...others] = made.map(({ item }) => ({ item, removed: [], added: [] }));
    if (!complete || !first) return;
    takeOutlet(outlet);
    addLine(outlet.slug, { ...first, others, menu: offer.code, quantity: 1, seenCents: cents, ifMissing });
    onAdded(t("shop.product.added", { name: offer.name }));
    onClose();
  };

  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      title={offer.name}
      closeLabel={t("common.do.close")}
      footer={
        <div className="flex items-center gap-3">
          <Button tone="quiet" onClick={onBack}>
            {t("shop.menu.offers.back")}
          </Button>
          <Button size="large" className="flex-1" disabled={!complete} onClick={add}>
            {complete
              ? t("shop.product.add", { price })
              : t("shop.menu.offers.missing", { count: made.length, of: offer.slots.length })}
          </Button>
        </div>
      }
    >
      <div className="grid gap-7 p-5">
        {offer.slots.map((slot, index) => (
          <OfferSlot
            // biome-ignore lint/suspicious/noArrayIndexKey: an offer's slots never move, and two may have one name
            key={index}
            {...{ slot, menu, availability }}
            step={t("shop.menu.offers.step", { step: index + 1, of: offer.slots.length })}
            chosen={chosen[index] ?? null}
            onChoose={(choice) => setChosen(chosen.with(index, choice))}
          />
        ))}
        <IfMissing
          line={{ item: offer.slots[0]?.choices[0]?.item ?? "", menu: offer.code, ifMissing }}
          products={menu.products}
          onChange={setIfMissing}
        />
      </div>
    </Sheet>
  );
}
