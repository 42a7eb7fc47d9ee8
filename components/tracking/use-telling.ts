import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { useInBrowser } from "@/components/basket/kept";
import { askBrowser, browserTakesPush } from "./browser-push";
import type { Choices } from "./telling-card";
import { rememberToldHere } from "./told-here";

type Asking = Omit<Choices, "sms"> & { token: string; reread: () => void };

/** Sends the choice, and says what stood in its way. */
export function useTelling({ token, choose, pushKey, reread }: Asking) {
  const t = useTranslations("tracking.telling");
  const locale = useLocale() === "en" ? "en" : "fr";
  const inBrowser = useInBrowser();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, begin] = useTransition();

  const send = async (telling: object, here: boolean) => {
    const outcome = await choose(locale, { token, telling }).catch(() => null);
    if (outcome?.ok) rememberToldHere(token, here);
    else setTrouble(outcome?.message ?? t("failed"));
    reread();
  };
  const start = (work: () => Promise<void>) => {
    setTrouble(null);
    begin(work);
  };

  return {
    ...{ busy, trouble },
    canPush: inBrowser && pushKey !== null && browserTakesPush(),
    by: (by: "mail" | "sms") => start(() => send({ by }, false)),
    byPush: () =>
      start(async () => {
        const asked = await askBrowser(pushKey ?? "");
        if ("refused" in asked) return setTrouble(t(asked.refused));
        const { endpoint, keys } = asked.subscription;
        await send({ by: "push", subscription: { endpoint, keys } }, true);
      }),
  };
}
