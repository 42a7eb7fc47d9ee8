"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Money } from "@/components/money";
import { classes } from "@/components/ui/classes";
import { Field, TextInput } from "@/components/ui/field";
import { likelyCash } from "@/lib/dispatch/cash";
import { formatCents } from "@/lib/money";

type CashGivenProps = {
  dueCents: number;
  givenCents: number | null;
  onChange: (givenCents: number | null) => void;
};

/** What was handed over, one tap for the likely amounts, and what goes back. Nothing chosen is the exact amount. */
export function CashGiven({ dueCents, givenCents, onChange }: CashGivenProps) {
  const t = useTranslations("staff.orders.collect");
  const locale = useLocale();
  const [typed, setTyped] = useState("");
  const given = givenCents ?? dueCents;
  const type = (text: string) => {
    setTyped(text);
    const amount = Number(text.replace(",", ".").replace(/[^\d.]/g, ""));
    onChange(text.trim() && Number.isFinite(amount) ? Math.round(amount * 100) : null);
  };
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        {likelyCash(dueCents).map((cents) => (
          <button
            key={cents}
            type="button"
            aria-pressed={given === cents}
            onClick={() => {
              setTyped("");
              onChange(cents);
            }}
            className="min-h-11 rounded-full border-2 border-line bg-card px-4 font-bold tabular-nums hover:border-crust aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
          >
            {cents === dueCents ? t("exact") : formatCents(cents, locale)}
          </button>
        ))}
      </div>
      <Field label={t("given")}>
        {(wiring) => (
          <TextInput
            {...wiring}
            inputMode="decimal"
            value={typed}
            placeholder={formatCents(given, locale)}
            onChange={(event) => type(event.target.value)}
          />
        )}
      </Field>
      <p
        role="status"
        className={classes(
          "flex items-baseline justify-between rounded-2xl px-4 py-3",
          given < dueCents ? "bg-tomato-wash" : "bg-basil-wash",
        )}
      >
        <span className="font-semibold">{t(given < dueCents ? "short" : "change")}</span>
        <Money cents={Math.abs(given - dueCents)} className="font-display font-extrabold text-3xl" />
      </p>
    </div>
  );
}
