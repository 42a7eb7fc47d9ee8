"use client";
import { useLocale, useTranslations } from "next-intl";
import { shortageOf, useAvailability, useLiveAvailability } from "@/components/shop/availability";
import type { Making } from "@/components/shop/line-sheet";
import { Badge } from "@/components/ui/badge";
import { Sheet } from "@/components/ui/sheet";
import type { DrawnMenu } from "@/lib/catalogue/drawn-menu";
import type { MenuOffer } from "@/lib/catalogue/menu";
import { cardsOf, type MenuCard } from "@/lib/catalogue/menu-cards";
import { smallOf } from "@/lib/catalogue/picture";
import { formatCents } from "@/lib/money";

type DishPickerProps = {
  outlet: { id: string; slug: string };
  menu: DrawnMenu;
  onPick: (picked: Making) => void;
  onClose: () => void;
};

/** The whole card and its menus in one short list, to add one more thing; what cannot be made stays in sight and cannot be picked. */
export function DishPicker({ outlet, menu, onPick, onClose }: DishPickerProps) {
  const t = useTranslations();
  useLiveAvailability(outlet);
  const cards = cardsOf(menu);
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("change.add")}
      closeLabel={t("common.do.close")}
    >
      <div className="grid gap-6 p-5">
        {menu.offers.length > 0 && <Offers offers={menu.offers} onPick={(offer) => onPick({ offer })} />}
        {menu.sections.map((section) => (
          <section key={section.code} aria-labelledby={`pick-${section.code}`}>
            <h3 id={`pick-${section.code}`} className="mb-1 text-xl">
              {section.name}
            </h3>
            <ul className="divide-y-2 divide-line divide-dashed">
              {cards
                .filter((card) => card.section === section.code)
                .map((card) => (
                  <Dish
                    key={card.code}
                    {...{ card, outletId: outlet.id }}
                    onPick={() => onPick({ product: card.code })}
                  />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Sheet>
  );
}

type OffersProps = { offers: readonly MenuOffer[]; onPick: (offer: MenuOffer) => void };

function Offers({ offers, onPick }: OffersProps) {
  const t = useTranslations("shop.menu.offers");
  const locale = useLocale();
  return (
    <section aria-labelledby="pick-offers">
      <h3 id="pick-offers" className="mb-1 text-xl">
        {t("title")}
      </h3>
      <ul className="divide-y-2 divide-line divide-dashed">
        {offers.map((offer) => (
          <li key={offer.code}>
            <button
              type="button"
              onClick={() => onPick(offer)}
              className="flex min-h-14 w-full items-center gap-3 rounded-xl px-1 py-2 text-left hover:bg-ember-wash"
            >
              <span className="min-w-0 flex-1">
                <span className="block font-bold">{offer.name}</span>
                <span className="text-ink-soft text-sm">
                  {offer.slots.map(({ name }) => name).join(" + ")}
                </span>
              </span>
              <span className="shrink-0 font-semibold tabular-nums">
                {formatCents(offer.priceCents, locale)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

type DishProps = { card: MenuCard; outletId: string; onPick: () => void };

function Dish({ card, outletId, onPick }: DishProps) {
  const t = useTranslations();
  const locale = useLocale();
  const out = shortageOf(useAvailability(outletId), card.items)?.left === 0;
  const price = formatCents(Math.min(...card.items.map(({ priceCents }) => priceCents)), locale);
  return (
    <li>
      <button
        type="button"
        disabled={out}
        onClick={onPick}
        className="flex min-h-14 w-full items-center gap-3 rounded-xl px-1 py-2 text-left hover:bg-ember-wash disabled:cursor-not-allowed disabled:hover:bg-transparent"
      >
        <img
          src={`/art/${smallOf(card.art)}`}
          alt=""
          width={48}
          height={48}
          loading="lazy"
          className={`size-12 shrink-0 ${out ? "opacity-45 grayscale" : ""}`}
        />
        <span className="min-w-0 flex-1">
          <span className={`block font-bold ${out ? "text-ink-soft" : ""}`}>{card.name}</span>
          <span className="line-clamp-1 text-ink-soft text-sm">{card.line}</span>
        </span>
        {out ? (
          <Badge tone="tomato">{t("shop.product.soldOut")}</Badge>
        ) : (
          <span className="shrink-0 font-semibold tabular-nums">
            {card.items.length > 1 ? t("shop.menu.from", { price }) : price}
          </span>
        )}
      </button>
    </li>
  );
}
