"use client";
import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import type { DrawnMenu } from "@/lib/catalogue/drawn-menu";
import type { MenuOffer } from "@/lib/catalogue/menu";
import { smallOf } from "@/lib/catalogue/picture";
import { formatCents } from "@/lib/money";
import type { Availability } from "@/lib/stock/availability";

type OfferSlotProps = {
  slot: MenuOffer["slots"][number];
  menu: DrawnMenu;
  availability: Availability | null;
  step: string;
  /** The item's code; null while nothing is. */
  chosen: string | null;
  onChoose: (item: string) => void;
};

/** What may fill one place of a menu; what the stock cannot make cannot be picked. */
export function OfferSlot({ slot, menu, availability, step, chosen, onChoose }: OfferSlotProps) {
  const t = useTranslations();
  const locale = useLocale();
  const name = useId();
  const found = slot.choices.flatMap(({ item, surchargeCents }) => {
    const product = menu.products.find(({ items }) => items.some(({ code }) => code === item));
    return product ? [{ item, product, surchargeCents }] : [];
  });
  return (
    <fieldset>
      <legend className="mb-3 flex w-full items-baseline justify-between gap-3">
        <span className="font-bold text-lg">{slot.name}</span>
        <span className="text-ink-soft text-sm tabular-nums">{step}</span>
      </legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {found.map(({ item, product, surchargeCents }) => {
          const out = availability?.items[item]?.left === 0;
          return (
            <label
              key={item}
              className="flex min-h-16 items-center gap-3 rounded-2xl border-2 border-line bg-card px-3 py-2 hover:border-crust has-checked:border-tomato has-checked:bg-tomato-wash has-disabled:cursor-not-allowed has-disabled:text-ink-soft has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
            >
              <input
                type="radio"
                name={name}
                className="sr-only"
                checked={chosen === item}
                disabled={out}
                onChange={() => onChoose(item)}
              />
              <img
                src={`/art/${smallOf(menu.art[product.code] ?? "")}`}
                alt=""
                loading="lazy"
                className={`size-14 shrink-0 ${out ? "opacity-45 grayscale" : ""}`}
              />
              <span className="min-w-0">
                <span className="block font-semibold">{product.name}</span>
                {(out || surchargeCents > 0) && (
                  <span className="text-sm text-tomato">
                    {out ? t("shop.product.soldOut") : `+ ${formatCents(surchargeCents, locale)}`}
                  </span>
                )}
                {product.allergens.length > 0 && (
                  <span className="block text-ink-soft text-xs">
                    {product.allergens.map((code) => t(`common.allergens.${code}`)).join(", ")}
                  </span>
                )}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
