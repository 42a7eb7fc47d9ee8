"use client";
import { MapPin } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useId, useState } from "react";
import { PinField } from "@/components/checkout/pin-field";
import { Money } from "@/components/money";
import { classes } from "@/components/ui/classes";
import { inputLook } from "@/components/ui/field";
import type { Quote } from "@/lib/orders/quote";
import type { Outcome } from "@/lib/outcome";
import { KeyHint } from "./key-hint";
import { type TicketAddress as Address, hasAddress, type Ticket } from "./ticket";
import { useProblemText } from "./use-problem-text";

export type SuggestAddresses = (input: {
  text: string;
}) => Promise<Outcome<{ line: string; postcode: string; city: string }[]>>;
type TicketAddressProps = {
  ticket: Ticket;
  quote: Quote | null;
  change: (how: (ticket: Ticket) => Ticket) => void;
  suggest: SuggestAddresses;
};

const field = classes(inputLook, "min-h-11 px-3");

/** Where to: known addresses as one types, and at once whether we deliver there and for how much. */
export function TicketAddress({ ticket, quote, change, suggest }: TicketAddressProps) {
  const t = useTranslations("counter.address");
  const say = useProblemText();
  const list = useId();
  const { address } = ticket;
  const [typed, setTyped] = useState<string | null>(null);
  const [found, setFound] = useState<{ line: string; postcode: string; city: string }[]>([]);
  const ask = useEffectEvent((text: string) => suggest({ text }));
  useEffect(() => {
    if (typed === null || typed.trim().length < 3) return setFound([]);
    let stale = false;
    const timer = setTimeout(async () => {
      const answer = await ask(typed);
      if (!stale) setFound(answer.ok ? answer.value : []);
    }, 150);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [typed]);
  // Another address is another door.
  const set = (part: Partial<Address>) =>
    change((it) => ({
      ...it,
      address: { ...it.address, ...("extra" in part ? {} : { pin: null }), ...part },
    }));
  const known = hasAddress(address);
  const outside = quote?.problem && ["address_outside", "address_unknown"].includes(quote.problem.code);
  return (
    <fieldset className="grid gap-1.5">
      <legend className="sr-only">{t("title")}</legend>
      <span className="relative grid">
        <input
          id="ticket-address"
          aria-label={t("line")}
          onKeyDown={(event) => {
            const [first] = found;
            if (event.key !== "Enter" || event.ctrlKey || !first) return;
            event.preventDefault();
            set(first);
            setTyped(null);
          }}
          aria-controls={list}
          autoComplete="off"
          value={address.line}
          maxLength={120}
          placeholder={t("line")}
          onChange={(event) => {
            set({ line: event.target.value });
            setTyped(event.target.value);
          }}
          className={classes(field, "lg:pr-12")}
        />
        <span className="absolute top-3 right-3">
          <KeyHint>F6</KeyHint>
        </span>
      </span>
      <ul id={list} className="grid gap-1 empty:hidden">
        {found.map((place) => (
          <li key={place.line + place.postcode}>
            <button
              type="button"
              onClick={() => {
                set(place);
                setTyped(null);
              }}
              className="flex min-h-10 w-full items-center gap-2 rounded-xl bg-ember-wash px-3 text-left text-sm hover:bg-crust/40"
            >
              <MapPin aria-hidden className="size-4 shrink-0 text-tomato" />
              <span>
                <strong>{place.line}</strong> {place.postcode} {place.city}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className="grid grid-cols-[6.5rem_1fr] gap-1.5">
        <input
          aria-label={t("postcode")}
          autoComplete="off"
          inputMode="numeric"
          maxLength={5}
          value={address.postcode}
          placeholder={t("postcode")}
          onChange={(event) => set({ postcode: event.target.value })}
          className={field}
        />
        <input
          aria-label={t("extra")}
          autoComplete="off"
          maxLength={120}
          value={address.extra}
          placeholder={t("extra")}
          onChange={(event) => set({ extra: event.target.value })}
          className={field}
        />
      </div>
      {known && <PinField address={address} quote={quote} onMove={(pin) => set({ pin })} />}
      <p aria-live="polite" className="px-1 font-semibold text-sm empty:hidden">
        {known && outside && quote.problem && <span className="text-tomato">{say(quote.problem)}</span>}
        {known && quote && !outside && quote.deliveryFeeCents !== null && (
          <span className="text-basil">
            {t.rich(quote.deliveryFeeCents === 0 ? "deliversFree" : "delivers", {
              fee: () => <Money cents={quote.deliveryFeeCents ?? 0} />,
              minimum: () => <Money cents={quote.minimumCents ?? 0} />,
            })}
          </span>
        )}
      </p>
    </fieldset>
  );
}
