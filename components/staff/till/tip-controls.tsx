"use client";
import { useLocale, useTranslations } from "next-intl";
import { formatCents } from "@/lib/money";
import { AmountField } from "./amount-field";

const likely = [0, 100, 200, 500];

/** What is left for the team on top: never chosen beforehand. */
export function TipControls({ tipCents, onChange }: { tipCents: number; onChange: (cents: number) => void }) {
  const t = useTranslations("till.pay.tip");
  const locale = useLocale();
  return (
    <fieldset className="grid gap-3 rounded-2xl border-2 border-line p-4">
      <legend className="px-1 font-semibold">{t("label")}</legend>
      <div className="flex flex-wrap gap-2">
        {likely.map((cents) => (
          <button
            key={cents}
            type="button"
            aria-pressed={tipCents === cents}
            onClick={() => onChange(cents)}
            className="min-h-11 rounded-full border-2 border-line bg-card px-4 font-bold tabular-nums hover:border-crust aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
          >
            {cents === 0 ? t("none") : formatCents(cents, locale)}
          </button>
        ))}
      </div>
      <AmountField label={t("other")} otherwiseCents={tipCents} onChange={(cents) => onChange(cents ?? 0)} />
    </fieldset>
  );
}
