"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { knowPaid } from "@/components/checkout/details";
import { useRouter } from "@/components/navigation";
import type { PaymentState } from "@/lib/orders/payment-state";
import type { Outcome } from "@/lib/outcome";

type Locale = "fr" | "en";
type Asked<In, Out> = (locale: Locale, input: In) => Promise<Outcome<Out>>;
export type PaymentActions = {
  check: Asked<{ token: string }, PaymentState>;
  pay: Asked<{ token: string; again?: boolean }, { to: "provider"; url: string } | { to: "tracking" }>;
  switchToReceipt: Asked<{ token: string }, { paid: boolean }>;
};
export type Payment = ReturnType<typeof usePayment>;

const everyMs = 2000;
const longestWaitMs = 30 * 60_000;
/** The provider knows within seconds; after this the customer gets his choices back. */
const tries = 12;

/**
 * Who comes back from the provider's page having paid is checked until it is known, then led to his order. Any outcome
 * that places the order leads there, too.
 */
export function usePayment(
  read: PaymentState,
  back: "paid" | "cancelled" | null,
  locale: Locale,
  actions: PaymentActions,
) {
  const t = useTranslations("payment");
  const router = useRouter();
  const [state, setState] = useState(read);
  const [asked, setAsked] = useState(0);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { token } = read;
  const placed = ["paid", "authorised", "due"].includes(state.stage);
  const open = ["waiting", "overdue", "lost"].includes(state.stage);
  const checking = back === "paid" && open && asked < tries;

  useEffect(() => {
    if (!open) knowPaid(token);
    if (placed) router.replace(`/suivi/${token}`);
  }, [open, placed, router, token]);

  const look = useCallback(async () => {
    const outcome = await actions.check(locale, { token }).catch(() => null);
    if (outcome?.ok) setState(outcome.value);
  }, [actions, locale, token]);

  // Its time comes to its end while the page is looked at.
  const endsAt = state.stage === "waiting" ? state.expiresAt : null;
  useEffect(() => {
    const leftMs = endsAt ? Date.parse(endsAt) - Date.now() : 0;
    if (leftMs <= 0 || leftMs > longestWaitMs) return;
    const timer = setTimeout(() => void look(), leftMs + everyMs);
    return () => clearTimeout(timer);
  }, [endsAt, look]);

  // Back from the provider's page by the browser's button: the page is the one that was left, and may be out of date.
  useEffect(() => {
    const back = (event: PageTransitionEvent) => {
      if (!event.persisted) return;
      setBusy(false);
      void look();
    };
    window.addEventListener("pageshow", back);
    return () => window.removeEventListener("pageshow", back);
  }, [look]);

  useEffect(() => {
    if (!checking) return;
    const timer = setTimeout(
      async () => {
        await look();
        setAsked((count) => count + 1);
      },
      asked === 0 ? 0 : everyMs,
    );
    return () => clearTimeout(timer);
  }, [checking, asked, look]);

  /** Runs one thing at a time; while the browser leaves for another page the buttons stay quiet. */
  const act = useCallback(
    async <Out>(ask: () => Promise<Outcome<Out>>, then: (value: Out) => void) => {
      setBusy(true);
      setTrouble(null);
      const outcome = await ask().catch(() => null);
      if (outcome?.ok) return then(outcome.value);
      setTrouble(outcome ? outcome.message : t("failed"));
      setBusy(false);
    },
    [t],
  );

  const follow = () => {
    knowPaid(token);
    router.replace(`/suivi/${token}`);
  };
  return {
    ...{ state, checking, busy, trouble },
    pay: (again: boolean) =>
      act(
        () => actions.pay(locale, { token, again }),
        (to) => (to.to === "provider" ? window.location.assign(to.url) : follow()),
      ),
    switchToReceipt: () => act(() => actions.switchToReceipt(locale, { token }), follow),
  };
}
