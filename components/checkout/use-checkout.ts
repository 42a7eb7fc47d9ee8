"use client";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { getChoice } from "@/components/basket/choice";
import { getBasket, linesOf, startNewBasket } from "@/components/basket/store";
import { useRouter } from "@/components/navigation";
import type { Quote } from "@/lib/orders/quote";
import type { Placed } from "@/lib/orders/writes/place-order";
import type { Outcome } from "@/lib/outcome";
import { type Details, type Errors, type FieldName, fieldOf, lastOrder, person } from "./details";

export type Place = (locale: "fr" | "en", input: unknown) => Promise<Outcome<Placed>>;

const nothing = { name: "", address: "", vatNumber: "" };

/** The form's state, its checks, and the sending: once at a time, and the same basket is the same order. */
export function useCheckout(place: Place, quote: Quote | null, again: () => void) {
  const t = useTranslations("checkout");
  const locale = useLocale() === "en" ? "en" : "fr";
  const router = useRouter();
  const [details, setDetails] = useState<Details>(() => ({
    ...{ ...person.get(), when: "asap", kitchenNote: "", courierNote: "", company: false, adult: false },
    billing: nothing,
  }));
  const [errors, setErrors] = useState<Errors>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const busy = useRef(false);

  const set = (change: Partial<Details>) => {
    setDetails((old) => ({ ...old, ...change }));
    setErrors((old) =>
      Object.fromEntries(Object.entries(old).filter(([field]) => !touched(field as FieldName, change))),
    );
  };
  const when = details.when === "asap" && quote && !quote.asapAt ? "" : details.when;

  const check = (): Errors => {
    const found: Errors = {};
    const { address, mode } = getChoice();
    if (details.name.trim().length < 2) found.name = t("errors.name");
    if (details.phone.trim().length < 6) found.phone = t("errors.phone");
    if (details.email && !/^\S+@\S+\.\S+$/.test(details.email)) found.email = t("errors.email");
    if (mode === "delivery" && (!address || address.line.length < 3 || !address.postcode))
      found.address = t("errors.address");
    if (when === "") found.when = t("errors.when");
    if (quote?.needsAdult && !details.adult) found.adult = t("errors.adult");
    if (details.company && (!details.billing.name || !details.billing.address))
      found.billing = t("errors.billing");
    return found;
  };

  const order = async () => {
    if (busy.current || !quote) return;
    const found = check();
    setErrors(found);
    setTrouble(null);
    if (Object.keys(found).length > 0) return setTrouble(t("errors.summary"));
    busy.current = true;
    setSending(true);
    const basket = getBasket();
    const outcome = await place(locale, requestOf(details, when, quote, locale)).catch(() => null);
    if (outcome?.ok) {
      const { name, phone, email } = details;
      person.set({ name, phone, email });
      lastOrder.set({
        token: outcome.value.token,
        number: outcome.value.number,
        outlet: basket.outlet ?? "",
      });
      startNewBasket();
      return router.replace(`/suivi/${outcome.value.token}`);
    }
    busy.current = false;
    setSending(false);
    if (!outcome) return setTrouble(t("errors.network"));
    // This basket became an order already, from another tab or before the connection broke.
    if (outcome.code === "key_reused" && typeof outcome.details.token === "string") {
      startNewBasket();
      return router.replace(`/suivi/${outcome.details.token}`);
    }
    const field = fieldOf(outcome.field) ?? (outcome.code.startsWith("slot_") ? "when" : null);
    if (field) setErrors({ [field]: outcome.message });
    setTrouble(outcome.message);
    again();
  };

  return { details, when, set, errors, trouble, sending, order };
}

const touched = (field: FieldName, change: Partial<Details>): boolean =>
  field in change || (field === "billing" && "company" in change);

function requestOf(details: Details, when: string, quote: Quote, locale: "fr" | "en") {
  const basket = getBasket();
  const { mode, address } = getChoice();
  return {
    ...{
      basketId: basket.id,
      outlet: basket.outlet,
      mode,
      slot: when === "asap" ? null : when,
      lines: linesOf(basket),
    },
    contact: { name: details.name, phone: details.phone, email: details.email.trim() },
    address: mode === "delivery" ? address : null,
    billing: details.company ? details.billing : null,
    ...{ kitchenNote: details.kitchenNote, courierNote: mode === "delivery" ? details.courierNote : "" },
    ...{ adultDeclared: details.adult, seenTotalCents: quote.totalCents, locale },
  };
}
