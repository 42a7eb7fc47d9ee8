"use client";
import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { readable } from "@/lib/refusal-details";
import type { Warning } from "./mend";

/** What changed in the basket without the customer's doing, and why. */
export function Warnings({ warnings, outlet }: { warnings: readonly Warning[]; outlet: string }) {
  const t = useTranslations();
  const locale = useLocale();
  if (warnings.length === 0) return null;
  const say = (warning: Warning) => {
    if (warning.kind === "takenOff") return t("shop.basket.takenOffSold", { name: warning.name });
    if (warning.kind === "lowered")
      return t("shop.basket.lowered", { name: warning.name, left: warning.left });
    if (warning.kind === "offMenu") return t("shop.basket.offMenu", { name: warning.name, outlet });
    const reason = t(`refusals.${warning.code}`, readable(warning.details, locale));
    return `${warning.name} — ${t("shop.basket.refused", { reason })}`;
  };
  return (
    <Notice tone="bad" live title={t("shop.basket.takenOff")} className="mb-5">
      <ul>
        {warnings.map((warning) => (
          <li key={`${warning.kind}-${warning.name}`}>{say(warning)}</li>
        ))}
      </ul>
    </Notice>
  );
}
