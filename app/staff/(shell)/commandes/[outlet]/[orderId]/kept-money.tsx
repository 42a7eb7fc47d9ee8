"use client";
import { useLocale, useTranslations } from "next-intl";
import { RadioCard } from "@/components/ui/check";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { formatCents, parseCents } from "@/lib/money";

/** `text`: what was typed as the amount to keep. */
export type Kept = { what: "nothing" | "all" | "part"; text: string };
type KeptMoneyProps = { paidCents: number; decides: boolean; kept: Kept; onChange: (kept: Kept) => void };

/** Cents kept of a cancelled order's money; null while what was typed is no such amount. */
export function keptCents({ what, text }: Kept, paidCents: number): number | null {
  if (what !== "part") return what === "all" ? paidCents : 0;
  const cents = parseCents(text);
  return cents !== null && cents <= paidCents ? cents : null;
}

/** What becomes of money paid for pizzas already begun: the manager's choice; without him it waits for it. */
export function KeptMoney({ paidCents, decides, kept, onChange }: KeptMoneyProps) {
  const t = useTranslations("staff.orders.cancel.money");
  const locale = useLocale();
  const amount = formatCents(paidCents, locale);
  if (paidCents === 0) return null;
  if (!decides) return <Notice title={t("title", { amount })}>{t("waits")}</Notice>;
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-semibold">{t("title", { amount })}</legend>
      {(["nothing", "part", "all"] as const).map((what) => (
        <RadioCard
          key={what}
          name="kept"
          checked={kept.what === what}
          onChange={() => onChange({ ...kept, what })}
          label={t(what)}
          hint={t(`${what}Hint`)}
        />
      ))}
      {kept.what === "part" && (
        <Field
          label={t("amount")}
          hint={kept.text ? undefined : t("wrong", { amount })}
          error={kept.text && keptCents(kept, paidCents) === null ? t("wrong", { amount }) : undefined}
        >
          {(wiring) => (
            <TextInput
              {...wiring}
              inputMode="decimal"
              autoComplete="off"
              value={kept.text}
              onChange={(event) => onChange({ ...kept, text: event.target.value.slice(0, 12) })}
            />
          )}
        </Field>
      )}
    </fieldset>
  );
}
