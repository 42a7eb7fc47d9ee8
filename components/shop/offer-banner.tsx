"use client";
import { useLocale, useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import { formatCents } from "@/lib/money";
import { FetchedTexts } from "./fetched-texts";

const loadSheet = () => import("./offer-sheet");
const OfferSheet = lazy(async () => ({ default: (await loadSheet()).OfferSheet }));

type OfferBannerProps = {
  outlet: { id: string; slug: string; name: string };
  fromCents: number;
  onAdded: (sentence: string) => void;
};

/** That there are menus at one price, and the way to them; what they consist of comes when it is asked for. */
export function OfferBanner({ outlet, fromCents, onAdded }: OfferBannerProps) {
  const t = useTranslations("shop.menu.offers");
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  return (
    <div className="mt-7 flex flex-wrap items-center justify-between gap-4 rounded-[1.75rem] bg-ink px-6 py-5 text-paper">
      <p>
        <span className="block font-display font-extrabold text-2xl">{t("title")}</span>
        {t("lead", { price: formatCents(fromCents, locale) })}
      </p>
      <Button onPointerEnter={loadSheet} onClick={() => setOpen(true)}>
        {t("make")}
      </Button>
      {open && (
        <Suspense>
          <FetchedTexts>
            <OfferSheet outlet={outlet} onClose={() => setOpen(false)} onAdded={onAdded} />
          </FetchedTexts>
        </Suspense>
      )}
    </div>
  );
}
