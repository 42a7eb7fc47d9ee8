"use client";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Setting } from "./setting";
import { type Ask, useSubmit } from "./use-submit";

/** Signs out on other devices, or here. */
export function SessionsSetting({ endOthers, signOut }: { endOthers: Ask<number>; signOut: Ask<void> }) {
  const t = useTranslations("account.sessions");
  const locale = useLocale();
  const others = useSubmit(endOthers);
  const here = useSubmit(signOut);
  const leave = async () => {
    const outcome = await here.submit({});
    // A whole load: what was shown may not stay in the browser's cache of pages.
    if (outcome?.ok) window.location.assign(locale === "en" ? "/en" : "/");
  };
  const refusal = others.refusal ?? here.refusal;
  return (
    <Setting title={t("title")} lead={t("lead")}>
      <div className="grid gap-4">
        {refusal && (
          <Notice tone="bad" live>
            {refusal.message}
          </Notice>
        )}
        {others.done && (
          <Notice tone="good" live>
            {t("done")}
          </Notice>
        )}
        <div className="flex flex-wrap gap-3">
          <Button tone="quiet" disabled={others.pending} onClick={() => void others.submit({})}>
            {t("endOthers")}
          </Button>
          <Button tone="quiet" disabled={here.pending} onClick={() => void leave()}>
            {t("signOut")}
          </Button>
        </div>
      </div>
    </Setting>
  );
}
