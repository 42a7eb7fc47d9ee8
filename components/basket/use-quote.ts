"use client";
import { useLocale } from "next-intl";
import type { ShopQuote } from "@/lib/orders/quote";
import { useChoice } from "./choice";
import { linesOf, useBasket } from "./store";
import { type Ask, useAnswer } from "./use-answer";

export type AskQuote = Ask<ShopQuote>;
type Quoted = { quote: ShopQuote | null; failed: boolean; pending: boolean; again: () => void };

/** The server's price of the basket as it stands, for a time, else the first of the day that was chosen, else as soon as possible. */
export function useQuote(ask: AskQuote, slot: string | null): Quoted {
  const locale = useLocale() === "en" ? "en" : "fr";
  const basket = useBasket();
  const { outlet, mode, address, day } = useChoice();
  const at = basket.outlet ?? outlet?.slug ?? null;
  const place = address?.postcode
    ? { line: address.line, postcode: address.postcode, pin: address.pin }
    : null;
  const lines = linesOf(basket);
  const asked = JSON.stringify({
    ...{ outlet: at, mode, lines, address: place, slot, day, locale, code: basket.code },
  });
  const { answer, ...rest } = useAnswer(ask, locale, at && lines.length > 0 ? asked : null);
  return { quote: answer, ...rest };
}
