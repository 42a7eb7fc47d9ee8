"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type Ask, useSubmit } from "./use-submit";

/** One may order already; what was ordered before with this address shows once it is confirmed. */
export function UnconfirmedNotice({ email, ask }: { email: string; ask: Ask<void> }) {
  const t = useTranslations("account.unconfirmed");
  const { pending, done, refusal, submit } = useSubmit(ask);
  return (
    <Notice title={t("title")}>
      <p>{t("text", { email })}</p>
      <p role="status" className="font-semibold empty:hidden">
        {done ? t("sent") : refusal?.message}
      </p>
      <Button tone="quiet" size="small" className="mt-3" disabled={pending} onClick={() => void submit({})}>
        {t("again")}
      </Button>
    </Notice>
  );
}
