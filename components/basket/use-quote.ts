"use client";
import { useLocale } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { ShopQuote } from "@/lib/orders/quote";
import type { Outcome } from "@/lib/outcome";
import { useChoice } from "./choice";
import { linesOf, useBasket } from "./store";

export type AskQuote = (locale: "fr" | "en", asked: unknown) => Promise<Outcome<ShopQuote>>;
type Answer = { quote: ShopQuote | null; failed: boolean; pending: boolean; again: () => void };

/** The server's price of the basket as it stands, asked anew at every change; the last answer stays until the next one. */
export function useQuote(ask: AskQuote, slot: string | null): Answer {
  const locale = useLocale() === "en" ? "en" : "fr";
  const basket = useBasket();
  const { outlet, mode, address } = useChoice();
  const [quote, setQuote] = useState<ShopQuote | null>(null);
  const [state, setState] = useState<"pending" | "done" | "failed">("pending");
  const [round, setRound] = useState(0);
  const latest = useRef(0);
  const at = basket.outlet ?? outlet?.slug ?? null;
  const place = address?.postcode ? { line: address.line, postcode: address.postcode } : null;
  const asked = JSON.stringify({ outlet: at, mode, lines: linesOf(basket), address: place, slot, locale });

  useEffect(() => {
    const { outlet: where, lines } = JSON.parse(asked);
    if (!where || lines.length === 0 || round < 0) return setState("done");
    latest.current += 1;
    const mine = latest.current;
    setState("pending");
    const timer = setTimeout(() => {
      ask(locale, JSON.parse(asked)).then(
        (outcome) => {
          if (mine !== latest.current) return;
          if (outcome.ok) setQuote(outcome.value);
          setState(outcome.ok ? "done" : "failed");
        },
        () => mine === latest.current && setState("failed"),
      );
    }, 120);
    return () => clearTimeout(timer);
  }, [ask, asked, locale, round]);

  return {
    quote,
    failed: state === "failed",
    pending: state === "pending",
    again: () => setRound((n) => n + 1),
  };
}
