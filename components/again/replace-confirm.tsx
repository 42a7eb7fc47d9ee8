"use client";
import { useTranslations } from "next-intl";
import { Confirm } from "@/components/ui/confirm";
import type { Again } from "./use-again";

/** Asked before a basket that holds something is replaced. */
export function ReplaceConfirm({ again: { asking, setAsking, fill } }: { again: Again }) {
  const t = useTranslations("shop.again");
  return (
    <Confirm
      open={asking}
      onOpenChange={setAsking}
      title={t("replace.title")}
      yes={t("replace.yes")}
      no={t("replace.no")}
      onYes={() => void fill()}
    >
      {t("replace.text")}
    </Confirm>
  );
}
