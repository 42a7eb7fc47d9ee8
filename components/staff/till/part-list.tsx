"use client";
import { X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { formatCents } from "@/lib/money";
import type { Payment } from "./use-payment";

/** The parts of a split bill, which of them is being paid, and all that was taken so far. */
export function PartList({ payment }: { payment: Payment }) {
  const t = useTranslations("till.pay");
  const locale = useLocale();
  const { parts, part, tenders, choosePart, remove } = payment;
  return (
    <>
      {parts.length > 1 && (
        <ul className="flex flex-wrap gap-2">
          {parts.map(({ cents, leftCents }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
            <li key={index}>
              <button
                type="button"
                disabled={leftCents === 0}
                aria-pressed={index === part}
                onClick={() => choosePart(index)}
                className="min-h-11 rounded-2xl border-2 border-line bg-card px-4 py-1 text-left leading-tight hover:border-crust disabled:bg-basil-wash aria-pressed:border-tomato aria-pressed:bg-tomato-wash"
              >
                <span className="block text-ink-soft text-sm">
                  {t("split.part", { number: index + 1 })}
                  {leftCents === 0 && cents > 0 && ` · ${t("split.paid")}`}
                </span>
                <Money cents={leftCents || cents} className="font-bold" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {tenders.length > 0 && (
        <ul aria-label={t("taken")} className="grid gap-1">
          {tenders.map(({ method, amountCents, part: paid }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two tenders may be alike
            <li key={index} className="flex items-center gap-2 rounded-xl bg-basil-wash py-0.5 pl-3">
              <span className="flex-1">
                {t(`methods.${method}`)}
                {parts.length > 1 && (
                  <span className="text-ink-soft text-sm"> · {t("split.part", { number: paid + 1 })}</span>
                )}
              </span>
              <Money cents={amountCents} className="font-bold" />
              <button
                type="button"
                aria-label={t("remove", {
                  method: t(`methods.${method}`),
                  amount: formatCents(amountCents, locale),
                })}
                onClick={() => remove(index)}
                className="grid size-11 place-items-center rounded-full hover:bg-card"
              >
                <X aria-hidden className="size-4" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
