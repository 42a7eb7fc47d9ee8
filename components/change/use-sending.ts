"use client";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useRouter } from "@/components/navigation";
import type { Changeable, ChangeQuote } from "@/lib/orders/changeable";
import { readable } from "@/lib/refusal-details";
import type { ChangeActions } from "./change-page";
import type { Changing } from "./use-changing";

type Sending = {
  order: Changeable;
  quote: ChangeQuote | null;
  actions: ChangeActions;
  now: () => Changing;
  forget: () => void;
  again: () => void;
};

/** Sends the change once at a time, and leads on: to the provider's page when the difference is paid online, else back to the order. */
export function useSending({ order, quote, actions, now, forget, again }: Sending) {
  const t = useTranslations();
  const locale = useLocale() === "en" ? "en" : "fr";
  const router = useRouter();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [field, setField] = useState<string | null>(null);
  /** The kitchen was faster, or somebody else changed it: there is nothing left to send. */
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState(false);
  const busy = useRef(false);

  const refused = (message: string, where: string | null = null) => {
    setTrouble(message);
    setField(where);
  };

  const send = async () => {
    if (busy.current || !quote) return;
    const changing = now();
    const { mode, address, adult, revision, lines, code, ...rest } = changing;
    if (mode === "delivery" && !address?.postcode) return refused(t("checkout.errors.address"), "address");
    if (quote.needsAdult && !adult) return refused(t("checkout.errors.adult"), "adult");
    if (quote.problem)
      return refused(t(`refusals.${quote.problem.code}`, readable(quote.problem.details, locale)));
    // What the order's own code does not do for it any more was said; a new one must hold.
    if (quote.codeProblem && code !== order.code)
      return refused(t(`refusals.${quote.codeProblem.code}`, readable(quote.codeProblem.details, locale)));
    busy.current = true;
    setSending(true);
    setTrouble(null);
    const outcome = await actions
      .change(locale, {
        ...(code === order.code ? {} : { code }),
        ...{ ...rest, token: order.token, revision, mode, adultDeclared: adult, locale },
        lines: lines.map(({ seenCents: _, ...line }) => line),
        ...{ address: mode === "delivery" ? address : null, seenTotalCents: quote.totalCents },
      })
      .catch(() => null);
    if (outcome?.ok) {
      forget();
      if (outcome.value.next === "pay") return window.location.assign(outcome.value.url);
      return router.replace(`/suivi/${order.token}`);
    }
    busy.current = false;
    setSending(false);
    if (!outcome) return refused(t("checkout.errors.network"));
    setOver(["already_started", "already_ended", "status_moved"].includes(outcome.code));
    refused(outcome.message, outcome.field?.split(".")[0] ?? null);
    again();
  };
  return { trouble, field, over, sending, send };
}
