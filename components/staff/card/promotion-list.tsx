"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { ListedPromotion } from "@/lib/promotions/queries/list-promotions";
import { dayWithYear } from "@/lib/time";
import { Badge } from "../../ui/badge";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { PromotionSheet, type SavePromotion } from "./promotion-sheet";
import { stateTones, usePromotionWords } from "./use-promotion-words";

type PromotionListProps = {
  promotions: ListedPromotion[];
  items: { code: string; name: string }[];
  outlets: { slug: string; name: string }[];
  /** The day it is. */
  today: string;
  save: SavePromotion;
};

/** Every code with what it takes off, when it holds and how often it was used; a touch opens it. */
export function PromotionList({ promotions, items, outlets, today, save }: PromotionListProps) {
  const t = useTranslations("catalogue.promotions");
  const locale = useLocale();
  const [open, show] = useState<ListedPromotion | "new" | null>(null);
  const { worthOf, stateOf } = usePromotionWords(items, today);
  return (
    <div className="grid gap-4">
      <Button className="w-fit" onClick={() => show("new")}>
        {t("new")}
      </Button>
      {promotions.length === 0 && <EmptyState title={t("none")} />}
      <ul className="rounded-card border-2 border-line bg-card empty:hidden">
        {promotions.map((promotion) => (
          <li
            key={promotion.code}
            className="flex flex-wrap items-center justify-between gap-3 border-line border-b p-3 last:border-b-0 md:p-4"
          >
            <div className="grid min-w-0 gap-0.5">
              <p className="flex flex-wrap items-center gap-2">
                <b className="text-lg [overflow-wrap:anywhere]">{promotion.code}</b>
                <Badge tone={stateTones[stateOf(promotion)]}>{t(`states.${stateOf(promotion)}`)}</Badge>
                <span className="tabular-nums">{worthOf(promotion)}</span>
              </p>
              <p className="text-ink-soft text-sm">
                {locale === "en" ? promotion.labelEn : promotion.labelFr} ·{" "}
                {t("used", { count: promotion.used, most: promotion.usesMost ?? 0 })}
                {promotion.until && ` · ${t("ends", { day: dayWithYear(promotion.until, locale) })}`}
              </p>
            </div>
            <Button
              tone="quiet"
              size="small"
              aria-label={t("edit", { code: promotion.code })}
              onClick={() => show(promotion)}
            >
              {t("change")}
            </Button>
          </li>
        ))}
      </ul>
      {open && (
        <PromotionSheet
          promotion={open === "new" ? null : open}
          {...{ items, outlets, save }}
          onClose={() => show(null)}
        />
      )}
    </div>
  );
}
