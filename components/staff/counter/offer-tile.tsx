"use client";
import { useTranslations } from "next-intl";
import { Money } from "@/components/money";
import type { MenuOffer } from "@/lib/catalogue/menu";

/** A menu at one price: one tap, and its choices take the card's place. */
export function OfferTile({ offer, build }: { offer: MenuOffer; build: (offer: MenuOffer) => void }) {
  const t = useTranslations("counter.offer");
  return (
    <li className="grid content-between gap-2 rounded-2xl border-2 border-line bg-card p-2.5">
      <div>
        <p className="font-display font-bold text-lg leading-tight">{offer.name}</p>
        <p className="text-ink-soft text-xs leading-snug">
          {offer.slots.map(({ name }) => name).join(" + ")}
        </p>
      </div>
      <button
        type="button"
        onClick={() => build(offer)}
        aria-label={t("build", { name: offer.name })}
        className="grid min-h-12 place-items-center rounded-xl border-2 border-line bg-paper hover:border-tomato hover:bg-tomato-wash"
      >
        <Money cents={offer.priceCents} className="font-bold text-sm" />
      </button>
    </li>
  );
}
