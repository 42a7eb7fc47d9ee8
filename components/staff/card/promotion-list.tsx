"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { formatCents } from "@/lib/money";
import type { ListedPromotion } from "@/lib/promotions/queries/list-promotions";
import { dayWithYear } from "@/lib/time";
import { Badge } from "../../ui/badge";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { percent } from "./percent";
import { PromotionSheet, type SavePromotion } from "./promotion-sheet";

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
  const worth = ({ kind, amountCents, percentBp, item }: ListedPromotion) => {
    if (kind === "amount") return formatCents(amountCents ?? 0, locale);
    if (kind === "percent") return percent((percentBp ?? 0) / 10_000, locale);
    if (kind === "product") return items.find(({ code }) => code === item)?.name ?? item;
    return t(`kinds.${kind}`);
  };
  const stateOf = ({ active, from, until }: ListedPromotion) =>
    !active ? "off" : until && until < today ? "over" : from && from > today ? "coming" : "on";
  const tones = { off: "plain", over: "plain", coming: "ember", on: "basil" } as const;
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
                <Badge tone={tones[stateOf(promotion)]}>{t(`states.${stateOf(promotion)}`)}</Badge>
                <span className="tabular-nums">{worth(promotion)}</span>
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
