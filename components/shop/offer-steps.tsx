"use client";
import { useLocale, useTranslations } from "next-intl";
import { IfMissing } from "@/components/basket/if-missing";
import type { KeptLine } from "@/components/basket/store";
import { OfferSlot } from "@/components/dish/offer-slot";
import { useOffer } from "@/components/dish/use-offer";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import type { DrawnMenu } from "@/lib/catalogue/drawn-menu";
import type { MenuOffer } from "@/lib/catalogue/menu";
import { formatCents } from "@/lib/money";
import { useAvailability, useLiveAvailability } from "./availability";

type OfferStepsProps = {
  outlet: { id: string; slug: string };
  menu: DrawnMenu;
  offer: MenuOffer;
  /** The line it is already, when it is changed. */
  line?: KeptLine;
  onChoose: (chosen: Omit<KeptLine, "key">) => void;
  /** Where there are other menus to go back to. */
  onBack?: () => void;
  onClose: () => void;
};

/** One choice after the other, counted; what it comes to stands on the button, never more than the dishes apart. */
export function OfferSteps({ outlet, menu, offer, line, onChoose, onBack, onClose }: OfferStepsProps) {
  const t = useTranslations();
  const locale = useLocale();
  useLiveAvailability(outlet);
  const availability = useAvailability(outlet.id);
  const { portions, chosen, complete, unitCents, ...made } = useOffer(menu, offer, line);
  const price = formatCents(unitCents, locale);

  const done = () => {
    const chosenLine = made.line();
    if (!chosenLine) return;
    onChoose({ ...chosenLine, quantity: line?.quantity ?? 1, seenCents: unitCents });
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
          {onBack && (
            <Button tone="quiet" onClick={onBack}>
              {t("shop.offers.back")}
            </Button>
          )}
          <Button size="large" className="flex-1" disabled={!complete} onClick={done}>
            {complete
              ? t(line ? "shop.product.save" : "shop.product.add", { price })
              : t("shop.offers.missing", { count: chosen.length, of: offer.slots.length })}
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
            step={t("shop.offers.step", { step: index + 1, of: offer.slots.length })}
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
