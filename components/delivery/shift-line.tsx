"use client";
import { useLocale, useTranslations } from "next-intl";
import type { CourierScreen } from "@/lib/dispatch/run";
import { formatCents } from "@/lib/money";

/** The shift so far: how many doors, how much cash to hand in. Nobody's name is kept. */
export function ShiftLine({ done }: { done: CourierScreen["done"] }) {
  const t = useTranslations("delivery.run");
  const locale = useLocale();
  const words = [t("done", { delivered: done.delivered })];
  if (done.failed > 0) words.push(t("failed", { count: done.failed }));
  if (done.cashCents > 0) words.push(t("cash", { amount: formatCents(done.cashCents, locale) }));
  return <p className="px-4 py-3 text-center font-semibold text-ink-soft text-sm">{words.join(" · ")}</p>;
}
