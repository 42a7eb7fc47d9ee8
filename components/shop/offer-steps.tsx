"use client";
import { useLocale, useTranslations } from "next-intl";
import { IfMissing } from "@/components/basket/if-missing";
import { addLine } from "@/components/basket/store";
import { OfferSlot } from "@/components/dish/offer-slot";
import { useOffer } from "@/components/dish/use-offer";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import type { DrawnMenu } from "@/lib/catalogue/drawn-menu";
import type { MenuOffer } from "@/lib/catalogue/menu";
import { formatCents } from "@/lib/money";
import { useAvailability, useLiveAvailability } from "./availability";
import type { OfferSheetProps } from "./offer-sheet";
import { takeOutlet } from "./take-outlet";

type OfferStepsProps = OfferSheetProps & { menu: DrawnMenu; offer: MenuOffer; onBack: () => void };

/** One choice after the other, counted; what it comes to stands on the button, never more than the dishes apart. */
export function OfferSteps({ outlet, menu, offer, onBack, onClose, onAdded }: OfferStepsProps) {
  const t = useTranslations();
  const locale = useLocale();
  useLiveAvailability(outlet);
  const availability = useAvailability(outlet.id);
  const { portions, chosen, complete, unitCents, ...made } = useOffer(menu, offer);
  const price = formatCents(unitCents, locale);

  const add = () => {
    const line = made.line();
    if (!line) return;
    takeOutlet(outlet);
    addLine(outlet.slug, { ...line, quantity: 1, seenCents: unitCents });
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
              : t("shop.menu.offers.missing", { count: chosen.length, of: offer.slots.length })}
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
            chosen={portions[index]?.item ?? null}
            onChoose={(item) => made.choose(index, item)}
          />
        ))}
        <IfMissing
          line={{ item: offer.slots[0]?.choices[0]?.item ?? "", menu: offer.code, ifMissing: made.ifMissing }}
          products={menu.products}
          onChange={made.setIfMissing}
        />
      </div>
    </Sheet>
  );
}
