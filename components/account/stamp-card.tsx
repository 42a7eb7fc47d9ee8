"use client";
import { useTranslations } from "next-intl";
import { cardOf, stampsForPizza } from "@/lib/promotions/stamps";

/** A card with its stamps, and the pizzas that full ones are worth. */
export function StampCard({ stamps, title = true }: { stamps: number; title?: boolean }) {
  const t = useTranslations("common.stamps");
  const card = cardOf(stamps);
  return (
    <div className="grid gap-2">
      {title && <p className="font-bold font-display text-xl">{t("title")}</p>}
      <p className="sr-only">{t("count", { stamps: card.stamps, of: stampsForPizza })}</p>
      <ol aria-hidden className="flex max-w-sm flex-wrap gap-1.5">
        {Array.from({ length: stampsForPizza }, (_, index) => index + 1).map((place) => (
          <li
            key={place}
            className={
              place <= card.stamps
                ? "grid size-7 place-items-center rounded-full bg-tomato font-bold text-on-tomato text-xs"
                : "grid size-7 place-items-center rounded-full border-2 border-crust border-dashed text-ink-soft text-xs"
            }
          >
            {place}
          </li>
        ))}
      </ol>
      {card.pizzas > 0 && <p className="font-semibold text-basil">{t("ready", { pizzas: card.pizzas })}</p>}
    </div>
  );
}
