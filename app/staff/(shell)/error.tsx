"use client";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export default function Broken({ error, reset }: { error: Error; reset: () => void }) {
  const t = useTranslations("staff.broken");
  useEffect(() => reportError(error), [error]);
  return (
    <EmptyState title={t("title")} action={<Button onClick={reset}>{t("again")}</Button>}>
      {t("text")}
    </EmptyState>
  );
}
