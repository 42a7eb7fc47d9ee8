"use client";
import { LocateFixed, LocateOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../ui/button";
import type { Sharing } from "./use-sharing";

type SharingBarProps = { state: Sharing; onShare: (yes: boolean) => void };

/** Whether the house and the customer see where he is: said before it begins, seen while it lasts, ended in one tap. */
export function SharingBar({ state, onShare }: SharingBarProps) {
  const t = useTranslations("delivery.run.sharing");
  const off = state === "off";
  const Sign = state === "on" || state === "looking" ? LocateFixed : LocateOff;
  return (
    <section
      aria-label={t("title")}
      className={`flex items-center gap-3 px-4 py-2 leading-snug ${state === "on" ? "bg-basil-wash text-basil" : "bg-ember-wash"}`}
    >
      <Sign aria-hidden className="size-6 shrink-0" />
      <p className="min-w-0 flex-1 text-sm">
        <b className="block">{t(`state.${state}`)}</b>
        {t(off ? "before" : "while")}
      </p>
      <Button tone="quiet" onClick={() => onShare(off)}>
        {t(off ? "begin" : "end")}
      </Button>
    </section>
  );
}
