"use client";
import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { useChoice } from "@/components/basket/choice";
import { FetchedTexts } from "./fetched-texts";

const DayChoice = lazy(async () => ({ default: (await import("./day-choice")).DayChoice }));

/** Where another day than now is chosen: few do, so what it takes comes when it is asked for. */
export function DaySlot({ outlet }: { outlet: { id: string; slug: string } }) {
  const t = useTranslations("shop.menu");
  const { day } = useChoice();
  const [asked, ask] = useState(false);
  if (asked || day)
    return (
      <Suspense fallback={<div className="h-11" />}>
        <FetchedTexts>
          <DayChoice outlet={outlet} focused={asked} />
        </FetchedTexts>
      </Suspense>
    );
  return (
    <button type="button" onClick={() => ask(true)} className="min-h-11 text-sm underline underline-offset-4">
      {t("otherDay")}
    </button>
  );
}
