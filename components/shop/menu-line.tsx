"use client";
import { Leaf } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Activity, type MouseEvent, memo } from "react";
import { addLine } from "@/components/basket/store";
import { Link } from "@/components/navigation";
import { Badge } from "@/components/ui/badge";
import type { MenuCard } from "@/lib/catalogue/menu-cards";
import { isPhotograph, smallOf } from "@/lib/catalogue/picture";
import { uncapitalised } from "@/lib/catalogue/uncapitalised";
import { formatCents } from "@/lib/money";
import { whenWords } from "@/lib/when-words";
import { useShortage } from "./availability";
import { takeOutlet } from "./take-outlet";

type MenuLineProps = {
  card: MenuCard;
  outlet: { id: string; slug: string; name: string };
  /** Ingredient names by code: why something is sold out. */
  names: Record<string, string>;
  eager: boolean;
  /** A finger or pointer comes near: what the sheet needs may be fetched. */
  onIntent: () => void;
  onOpen: (code: string) => void;
  onAdded: (sentence: string) => void;
};

const plain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A line of the card. Each wakes up by itself, so that a finger never waits for forty. */
export const MenuLine = memo(function MenuLine(props: MenuLineProps) {
  return (
    <Activity>
      <Line {...props} />
    </Activity>
  );
});

/** As a printer would set it: picture, name, a row of dots, the price. */
function Line({ card, outlet, names, eager, onIntent, onOpen, onAdded }: MenuLineProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { code, name, line, allergens, items } = card;
  const short = useShortage(outlet.id, items);
  const out = short?.left === 0;
  const [only, ...others] = items;
  const price = formatCents(Math.min(...items.map((item) => item.priceCents)), locale);
  const quick = others.length === 0 && only?.size === "ONE" && !card.choices;

  const add = () => {
    if (!only || !quick) return onOpen(code);
    takeOutlet(outlet);
    addLine(outlet.slug, {
      item: only.code,
      quantity: 1,
      removed: [],
      added: [],
      seenCents: only.priceCents,
    });
    onAdded(t("shop.menu.added", { name }));
  };

  return (
    <li
      className="relative flex gap-3.5 border-line border-b-2 py-5 unseen-later sm:gap-5"
      onPointerEnter={onIntent}
    >
      <img
        src={`/art/${smallOf(card.art)}`}
        alt=""
        loading={eager ? "eager" : "lazy"}
        className={`size-[5.5rem] shrink-0 sm:size-32 ${out ? "opacity-45 grayscale" : ""}${isPhotograph(card.art) ? " rounded-full" : ""}`}
      />
      <div className="flex min-w-0 flex-1 flex-col">
        <h3 className="flex items-baseline gap-1.5 text-[1.15rem] leading-tight sm:gap-2 sm:text-xl">
          <Link
            href={`/pizzeria/${outlet.slug}/${code}`}
            prefetch={false}
            className={`min-w-0 hyphens-auto rounded after:absolute after:inset-0 ${out ? "text-ink-soft" : ""}`}
            onClick={(event) => {
              if (!plain(event)) return;
              event.preventDefault();
              onOpen(code);
            }}
          >
            {name}
          </Link>
          <span aria-hidden className="leader" />
          <span
            className={`shrink-0 font-bold font-sans text-[0.95rem] tabular-nums sm:text-base tracking-normal ${out ? "text-ink-soft" : "text-tomato"}`}
          >
            {others.length > 0 ? t("shop.menu.from", { price }) : price}
          </span>
        </h3>
        <p className="mt-1 line-clamp-3 text-pretty text-[0.95rem] text-ink-soft leading-snug">{line}</p>
        <div className="mt-auto flex items-end justify-between gap-2 pt-2">
          <div className="flex min-w-0 flex-wrap items-center gap-1.5">
            {short && (
              <Badge tone={out ? "tomato" : "ember"}>
                {out && short.hours && short.until
                  ? t("shop.menu.from", { price: whenWords(short.until, locale, new Date()) })
                  : out
                    ? t(quick || !short.because ? "shop.menu.soldOut" : "shop.menu.soldOutBecause", {
                        ingredient: uncapitalised(names[short.because] ?? ""),
                      })
                    : t("shop.menu.few", { left: short.left })}
              </Badge>
            )}
            {card.vegetarian && card.kind !== "drink" && (
              <Badge tone="basil">
                <Leaf aria-hidden className="size-3" />
                {t("shop.menu.vegetarian")}
              </Badge>
            )}
            {card.alcoholic && <Badge>{t("shop.menu.alcohol")}</Badge>}
            {allergens.length > 0 && (
              <details className="group relative z-10">
                <summary
                  aria-label={t("shop.menu.allergensOf", { name })}
                  className="list-none rounded py-1 text-ink-soft text-xs underline decoration-dotted underline-offset-4 hover:text-ink [&::-webkit-details-marker]:hidden"
                >
                  {t("shop.menu.allergens")}
                </summary>
                <p className="pb-1 font-semibold text-xs">
                  {allergens.map((allergen) => t(`common.allergens.${allergen}`)).join(", ")}
                </p>
              </details>
            )}
          </div>
          <button
            type="button"
            disabled={out}
            onClick={add}
            aria-label={t(quick ? "shop.menu.addName" : "shop.menu.composeName", { name })}
            className="relative z-10 grid size-11 shrink-0 place-items-center rounded-full border-2 border-tomato text-tomato transition-colors hover:bg-tomato hover:text-on-tomato disabled:cursor-not-allowed disabled:border-line disabled:text-ink-soft disabled:hover:bg-transparent"
          >
            <span aria-hidden className="plus" />
          </button>
        </div>
      </div>
    </li>
  );
}
