"use client";
import { useLocale } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import type { BasketLine } from "@/lib/orders/basket";
import type { Quote } from "@/lib/orders/quote";
import type { Outcome } from "@/lib/outcome";
import type { Place } from "@/lib/outlets/place";
import { hasAddress, type Ticket } from "./ticket";

export type AskedOfHouse = {
  outlet: string;
  mode: Ticket["mode"];
  onSite: boolean;
  slot: string | null;
  lines: BasketLine[];
  address: { line: string; postcode: string; pin?: Place | null } | null;
  locale: "fr" | "en";
  code: string | null;
  channel: Ticket["channel"];
};
export type AskQuote<Answer = Quote> = (input: AskedOfHouse) => Promise<Outcome<Answer>>;

/** What the house is asked of a ticket. */
export function askedOf(outlet: string, ticket: Ticket | null, locale: "fr" | "en"): AskedOfHouse {
  const {
    mode = "takeaway",
    onSite = false,
    slot = null,
    lines = [],
    address,
    code = null,
    channel = "counter",
  } = ticket ?? {};
  const known = mode === "delivery" && address && hasAddress(address);
  const place = known ? { line: address.line, postcode: address.postcode, pin: address.pin } : null;
  return { outlet, mode, onSite, slot, lines, address: place, locale, code, channel };
}

/** The server's price and judgement of the ticket; `fresh` once it is of the ticket as it stands. Asked again when `moved` changes. */
export function useQuote<Answer extends Quote = Quote>(
  ask: AskQuote<Answer>,
  outlet: string,
  ticket: Ticket | null,
  moved: unknown,
): { quote: Answer | null; fresh: boolean; refusal: string | null } {
  const locale = useLocale() === "en" ? "en" : "fr";
  const [answer, setAnswer] = useState<{ of: string; quote: Answer | null; refusal: string | null }>({
    of: "",
    quote: null,
    refusal: null,
  });
  const asked = JSON.stringify(askedOf(outlet, ticket, locale));

  const send = useEffectEvent((request: string) => ask(JSON.parse(request)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: `moved` says that stock or orders changed under the same ticket.
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      const outcome = await send(asked);
      if (stale) return;
      setAnswer((before) =>
        outcome.ok
          ? { of: asked, quote: outcome.value, refusal: null }
          : { of: before.of, quote: before.quote, refusal: outcome.message },
      );
    }, 120);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [asked, moved]);
  return { quote: answer.quote, fresh: answer.of === asked, refusal: answer.refusal };
}
