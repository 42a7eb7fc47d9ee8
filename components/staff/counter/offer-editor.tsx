"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { OfferSlot } from "@/components/dish/offer-slot";
import { OptionGroups } from "@/components/dish/option-groups";
import { useOffer } from "@/components/dish/use-offer";
import { groupsOf, hasChoices } from "@/lib/catalogue/choices";
import type { MenuOffer } from "@/lib/catalogue/menu";
import type { BasketLine } from "@/lib/orders/basket";
import type { Availability } from "@/lib/stock/availability";
import { EditorFrame } from "./editor-frame";
import { type CounterMenu, findItem } from "./line-price";
import { LineWish } from "./line-wish";
import { extrasIn, PortionChanges } from "./portion-changes";

type OfferEditorProps = {
  offer: MenuOffer;
  menu: CounterMenu;
  availability: Availability;
  /** The line it is already, when it is changed. */
  line?: BasketLine;
  /** null: it is not wanted. */
  onDone: (line: Omit<BasketLine, "key"> | null) => void;
};

/** A menu put together slot by slot, each of its pizzas as it is wanted; it is on the ticket once all is chosen. */
export function OfferEditor({ offer, menu, availability, line, onDone }: OfferEditorProps) {
  const t = useTranslations("counter.offer");
  const made = useOffer(menu, offer, line);
  const [quantity, setQuantity] = useState(line?.quantity ?? 1);
  const of = offer.slots.length;
  const done = () => {
    const chosen = made.line();
    if (chosen) onDone({ ...chosen, quantity });
  };
  return (
    <EditorFrame
      {...{ name: offer.name, quantity, setQuantity }}
      onRemove={() => onDone(null)}
      done={{
        label: made.complete ? t(line ? "save" : "add") : t("missing", { count: made.chosen.length, of }),
        ...{ cents: made.unitCents * quantity, disabled: !made.complete, do: done },
      }}
    >
      {offer.slots.map((slot, index) => {
        const portion = made.portions[index];
        const found = portion ? findItem(menu, portion.item) : undefined;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an offer's slots never move, and two may have one name
          <div key={index} className="grid gap-3">
            <OfferSlot
              {...{ slot, menu, availability }}
              step={t("step", { step: index + 1, of })}
              chosen={portion?.item ?? null}
              onChoose={(item) => made.choose(index, item)}
            />
            {portion && found && hasChoices(menu, found.product) && (
              <details className="rounded-2xl border-2 border-line bg-card px-4 py-3">
                <summary className="min-h-8 cursor-pointer font-semibold">
                  {t("change", { name: found.product.name })}
                </summary>
                <div className="grid gap-4 pt-3">
                  <OptionGroups
                    {...{ availability, size: found.item.size, added: portion.added }}
                    groups={groupsOf(menu, found.product)}
                    setAdded={(added) => made.put(index, { ...portion, added })}
                  />
                  <PortionChanges
                    {...{ menu, availability, portion, product: found.product, size: found.item.size }}
                    extrasCount={extrasIn(menu, [portion])}
                    put={(part) => made.put(index, { ...portion, ...part })}
                  />
                </div>
              </details>
            )}
          </div>
        );
      })}
      <LineWish
        line={{
          ...{ item: offer.slots[0]?.choices[0]?.item ?? "", menu: offer.code, ifMissing: made.ifMissing },
        }}
        menu={menu}
        set={made.setIfMissing}
      />
    </EditorFrame>
  );
}
