"use client";
import { Tag, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { Problem, Saving } from "@/lib/orders/quote";
import { readable } from "@/lib/refusal-details";

type CodeChipProps = { code: string; discount: Saving | null; problem: Problem | null; onRemove: () => void };

/** A code that is taken, or waits for the basket to become what it asks for, and the way to be rid of it. */
export function CodeChip({ code, discount, problem, onRemove }: CodeChipProps) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <div
      className={`flex items-start gap-3 rounded-2xl border-2 border-dashed py-2 pr-1.5 pl-3 ${problem ? "border-crust bg-ember-wash" : "border-basil bg-basil-wash"}`}
    >
      <Tag aria-hidden className="mt-2 size-4 shrink-0" />
      <p role="status" className="min-w-0 flex-1 self-center">
        <strong className="break-all">{code}</strong>{" "}
        {problem ? t(`refusals.${problem.code}`, readable(problem.details, locale)) : discount?.label}
      </p>
      <button
        type="button"
        aria-label={t("common.code.remove", { code })}
        onClick={onRemove}
        className="grid size-10 shrink-0 place-items-center rounded-full hover:bg-card"
      >
        <X aria-hidden className="size-4" />
      </button>
    </div>
  );
}
