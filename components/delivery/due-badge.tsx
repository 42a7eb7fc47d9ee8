"use client";
import { BadgeCheck, Banknote, Wine } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { formatCents } from "@/lib/money";

/** What is still to be paid, and whether somebody's age must be looked at. */
export function DueBadge({ dueCents, alcohol }: { dueCents: number; alcohol: boolean }) {
  const t = useTranslations("delivery");
  const locale = useLocale();
  return (
    <p className="flex flex-wrap gap-2">
      {dueCents > 0 ? (
        <span className="inline-flex items-center gap-1.5 rounded-full bg-tomato-wash px-3 py-1 font-bold text-tomato-strong tabular-nums">
          <Banknote aria-hidden className="size-5" />
          {t("due", { amount: formatCents(dueCents, locale) })}
        </span>
      ) : (
        <span className="inline-flex items-center gap-1.5 rounded-full bg-basil-wash px-3 py-1 font-bold text-basil">
          <BadgeCheck aria-hidden className="size-5" />
          {t("paid")}
        </span>
      )}
      {alcohol && (
        <span className="inline-flex items-center gap-1.5 rounded-full bg-ember-wash px-3 py-1 font-bold text-ember">
          <Wine aria-hidden className="size-5" />
          {t("alcohol")}
        </span>
      )}
    </p>
  );
}
