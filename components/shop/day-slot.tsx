"use client";
import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { useChoice } from "@/components/basket/choice";
import { useInBrowser } from "@/components/basket/kept";
import { Skeleton } from "@/components/ui/skeleton";
import { FetchedTexts } from "./fetched-texts";

const DayChoice = lazy(async () => ({ default: (await import("./day-choice")).DayChoice }));

/** Where another day than now is chosen: few do, so what it takes comes when it is asked for. */
export function DaySlot({ outlet }: { outlet: { id: string; slug: string } }) {
  const t = useTranslations("shop.day");
  const { day } = useChoice();
  const [asked, ask] = useState(false);
  const here = useInBrowser();
  // Its place is kept: nothing below it moves when it comes.
  if (!here) return <div className="min-h-11" />;
  if (asked || day)
    return (
      <Suspense fallback={<Skeleton className="h-11 rounded-full" />}>
        <FetchedTexts>
          <DayChoice outlet={outlet} focused={asked} />
        </FetchedTexts>
      </Suspense>
    );
  return (
    <button type="button" onClick={() => ask(true)} className="min-h-11 text-sm underline underline-offset-4">
      {t("other")}
    </button>
  );
}
