"use client";
import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useChoice } from "@/components/basket/choice";
import { Link } from "@/components/navigation";
import { outletName } from "./outlet-name";

/** For who has chosen before: the way back to that menu, without searching again. */
export function KeptChoice() {
  const t = useTranslations();
  const { outlet, mode, address } = useChoice();
  if (!outlet) return null;
  const place = mode === "delivery" && address?.line ? ` · ${address.line}` : "";
  return (
    <Link
      href={`/pizzeria/${outlet.slug}`}
      prefetch={false}
      className="flex items-center justify-between gap-4 rounded-card bg-ink px-5 py-4 text-paper hover:opacity-90"
    >
      <span className="grid min-w-0">
        <span className="truncate text-sm opacity-80">
          {t(`common.mode.${mode}`)}
          {place}
        </span>
        <span className="truncate font-display font-bold text-xl">{outletName(outlet.name)}</span>
      </span>
      <span className="inline-flex shrink-0 items-center gap-1.5 font-semibold text-sm">
        <span className="max-sm:sr-only">{t("shop.finder.resume")}</span>
        <ArrowRight aria-hidden className="size-5" />
      </span>
    </Link>
  );
}
