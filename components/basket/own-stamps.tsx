"use client";
import { useTranslations } from "next-intl";
import type { KnownAccount } from "@/components/account/known-account";
import { StampCard } from "@/components/account/stamp-card";
import { Button } from "@/components/ui/button";
import { loyaltyCode, stampsForPizza } from "@/lib/promotions/stamps";
import { keepCode, useBasket } from "./store";

/** The card of whoever is signed in, and a full one spent in one tap: it takes the place of any other code. */
export function OwnStamps({ account }: { account: KnownAccount }) {
  const t = useTranslations("common.stamps");
  const { code } = useBasket();
  return (
    <section aria-label={t("title")} className="mt-5 grid gap-3 rounded-2xl bg-ember-wash p-4">
      <StampCard stamps={account.stamps} />
      {account.stamps >= stampsForPizza && code !== loyaltyCode && (
        <Button
          tone="quiet"
          size="small"
          className="justify-self-start"
          onClick={() => keepCode(loyaltyCode)}
        >
          {t("use")}
        </Button>
      )}
    </section>
  );
}
