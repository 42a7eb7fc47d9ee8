"use client";
import { RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ReplaceConfirm } from "./replace-confirm";
import { type AskAgain, useAgain } from "./use-again";

/** Below an order that is over: the same once more. */
export function AgainButton({ token, ask }: { token: string; ask: AskAgain }) {
  const t = useTranslations();
  const again = useAgain(ask, token);
  return (
    <div className="grid gap-3">
      <Button size="large" wide disabled={again.busy} onClick={again.begin}>
        <RotateCcw aria-hidden className="size-5" />
        {again.busy ? t("shop.again.busy") : t("tracking.again")}
      </Button>
      {again.trouble && (
        <Notice tone="bad" live>
          {again.trouble}
        </Notice>
      )}
      <ReplaceConfirm again={again} />
    </div>
  );
}
