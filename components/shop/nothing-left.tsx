"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { setFilters } from "./filters";

/** In the card's place when the filters leave nothing of it. */
export function NothingLeft() {
  const t = useTranslations("shop.filters");
  return (
    <EmptyState
      title={t("nothing")}
      action={<Button onClick={() => setFilters({ vegetarian: false, avoid: [] })}>{t("clear")}</Button>}
    >
      {t("nothingLead")}
    </EmptyState>
  );
}
