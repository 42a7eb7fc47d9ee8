"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { fillBasket, getBasket } from "@/components/basket/store";
import { useRouter } from "@/components/navigation";
import { takeOutlet } from "@/components/shop/take-outlet";
import type { Reorder } from "@/lib/orders/reorder";
import type { Outcome } from "@/lib/outcome";
import { leftOut } from "./left-out";
import { forgetOrder } from "./past-orders";

export type AskAgain = (locale: "fr" | "en", asked: unknown) => Promise<Outcome<Reorder>>;
export type Again = ReturnType<typeof useAgain>;

/** One tap puts an earlier order into the basket and opens it; a basket that holds something is not replaced unasked. */
export function useAgain(ask: AskAgain, token: string) {
  const t = useTranslations("shop.again");
  const locale = useLocale() === "en" ? "en" : "fr";
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  const fill = async () => {
    setBusy(true);
    setTrouble(null);
    const outcome = await ask(locale, { token, locale }).catch(() => null);
    setBusy(false);
    if (!outcome) return setTrouble(t("failed"));
    if (!outcome.ok) {
      setTrouble(outcome.message);
      if (outcome.code === "not_found") forgetOrder(token);
      return;
    }
    const { outlet, lines, missing } = outcome.value;
    if (lines.length === 0) return setTrouble(t("nothing"));
    takeOutlet(outlet);
    leftOut.set({ basket: fillBasket(outlet.slug, lines), lines: missing });
    router.push("/panier");
  };
  return {
    ...{ busy, trouble, asking, setAsking, fill },
    begin: () => (getBasket().lines.length > 0 ? setAsking(true) : void fill()),
  };
}
