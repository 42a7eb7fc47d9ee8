"use client";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import type { Payment } from "./use-payment";

/** A key a means; Enter takes what is chosen. Amounts have no letters, so the keys work while one is typed. */
export function usePaymentKeys(payment: Payment, onEnter: () => void) {
  const t = useTranslations("till.pay");
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const on = event.target instanceof HTMLElement ? event.target : null;
      const words = on instanceof HTMLInputElement && on.inputMode !== "decimal";
      const method = payment.offered.find((one) => t(`keys.${one}`) === event.key.toUpperCase());
      if (method && !words) {
        event.preventDefault();
        payment.choose({ method });
        requestAnimationFrame(() => focusOn(method));
      } else if (
        event.key === "Enter" &&
        (on instanceof HTMLInputElement || on?.role === "radio" || !on?.closest("button, a"))
      ) {
        event.preventDefault();
        onEnter();
      }
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  });
}

/** Cash wants its amount typed; of the others Enter takes all that is left. */
function focusOn(method: string) {
  const field = method === "cash" && document.querySelector<HTMLElement>("[data-given] input");
  const choice = document.querySelector<HTMLElement>(`[data-tender="${method}"]`);
  (field || choice)?.focus();
}
