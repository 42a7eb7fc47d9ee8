"use client";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { rememberOrder } from "@/components/again/past-orders";
import { choose, getChoice, useChoice } from "@/components/basket/choice";
import { getBasket, linesOf, renewBasket, startNewBasket } from "@/components/basket/store";
import { useRouter } from "@/components/navigation";
import type { PaymentPlan } from "@/db/enums";
import type { Allergy } from "@/lib/orders/allergy";
import { changedPrices } from "@/lib/orders/changed-prices";
import type { ShopQuote } from "@/lib/orders/quote";
import type { CheckedOut } from "@/lib/orders/writes/check-out";
import type { Outcome } from "@/lib/outcome";
import { readable } from "@/lib/refusal-details";
import { businessDayOf } from "@/lib/time";
import { checkDetails } from "./check-details";
import { type Draft, draft, type Errors, fieldOf, keepPerson, lastOrder } from "./details";

export type Place = (locale: "fr" | "en", input: unknown) => Promise<Outcome<CheckedOut>>;
/** Why the order did not go; `earlier`: the token of the order this basket already became. A new object every time, so that it is said again. */
export type Trouble = { message: string; earlier?: string };

/** The form's state, its checks, and the sending: once at a time, and the same basket is the same order. */
export function useCheckout(place: Place, quote: ShopQuote | null, again: () => void) {
  const t = useTranslations();
  const locale = useLocale() === "en" ? "en" : "fr";
  const router = useRouter();
  const typed = draft.use();
  const { mode } = useChoice();
  const [chosen, setWish] = useState<string | null>(null);
  // Until a time is chosen here: the first of the day that was chosen before.
  const wish = chosen ?? quote?.slot ?? "asap";
  const [wishedPlan, payBy] = useState<PaymentPlan>("online");
  const [adult, setAdult] = useState(false);
  // About health: unlike what else is typed it is not kept on this device.
  const [allergy, setAllergy] = useState<Allergy | null>(null);
  const [errors, setErrors] = useState<Errors>({});
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [forgettings, setForgettings] = useState(0);
  const [sending, setSending] = useState(false);
  const busy = useRef(false);

  const offered = quote?.slots.some((slot) => slot.free && slot.startsAt === wish);
  const asap = wish === "asap" && quote !== null && !quote.asapAt;
  /** "asap", a slot, or nothing: what was wished and can no longer be had must be chosen anew. */
  const gone = wish !== "asap" && wish !== "" && quote?.mode === mode && !offered;
  const when = asap || gone ? "" : wish;
  const plan: PaymentPlan = quote?.onlineUp === false ? "on_receipt" : wishedPlan;
  const settled = (...fields: (keyof Errors)[]) =>
    setErrors((old) =>
      Object.fromEntries(Object.entries(old).filter(([name]) => !fields.includes(name as keyof Errors))),
    );

  const set = (change: Partial<Draft>) => {
    draft.set({ ...draft.get(), ...change });
    settled(
      ...(Object.keys(change).flatMap((name) =>
        name === "company" || name === "billing" ? ["billing", "siret", "vatNumber"] : [name],
      ) as (keyof Errors)[]),
    );
  };

  const refused = (message: string, found: Errors = {}, earlier?: string) => {
    setErrors(found);
    setTrouble({ message, earlier });
  };

  const order = async () => {
    if (busy.current || !quote) return;
    const found = checkDetails(
      { draft: draft.get(), choice: getChoice(), when, adult, allergy, quote },
      (key) => t(`checkout.errors.${key}`),
    );
    if (Object.keys(found).length > 0) return refused(t("checkout.errors.summary"), found);
    const { problem, codeProblem } = quote;
    const objection = problem ?? codeProblem;
    if (objection) return refused(t(`refusals.${objection.code}`, readable(objection.details, locale)));
    if (changedPrices(getBasket().lines, quote.lines).length > 0) return refused(t("checkout.errors.prices"));
    busy.current = true;
    setSending(true);
    const asked = {
      slot: when === "asap" ? null : when,
      adultDeclared: adult,
      allergy,
      paymentPlan: plan,
      seenTotalCents: quote.totalCents,
      locale,
    };
    const outcome = await place(locale, { ...requestOf(), ...asked }).catch(() => null);
    if (outcome?.ok) return arrive(outcome.value);
    busy.current = false;
    setSending(false);
    if (!outcome) return refused(t("checkout.errors.network"));
    const { token } = outcome.details;
    const field = fieldOf(outcome.field, outcome.code);
    const earlier = outcome.code === "key_reused" && typeof token === "string" ? token : undefined;
    refused(outcome.message, field ? { [field]: outcome.message } : {}, earlier);
    again();
  };

  /** The basket has become an order: from here on it is kept there, whatever becomes of paying it. */
  const arrive = (placed: CheckedOut) => {
    const { token, number, next } = placed;
    keepPerson();
    const outlet = getBasket().outlet ?? "";
    lastOrder.set({ token, number, outlet, unpaid: next !== "follow" });
    rememberOrder({ token, number, outlet, contents: contentsOf(quote) });
    startNewBasket();
    if (placed.next === "pay") window.location.assign(placed.url);
    else router.replace(next === "choose" ? `/paiement/${token}` : `/suivi/${token}`);
  };

  return {
    /** The time that was chosen and can no longer be had. */
    lost: gone ? wish : null,
    ...{ typed, set, when, adult, errors, trouble, sending, order, plan, payBy },
    choose: (next: string) => {
      setWish(next);
      // So that the menu shows what there is on that day.
      choose({ day: next === "asap" || next === "" ? null : businessDayOf(new Date(next), "Europe/Paris") });
      settled("when");
    },
    declare: (yes: boolean) => {
      setAdult(yes);
      settled("adult");
    },
    allergy,
    sayAllergy: (said: Allergy | null) => {
      setAllergy(said);
      settled("allergy");
    },
    placed: () => settled("address"),
    /** How often what was remembered was forgotten: fields with words of their own start anew. */
    forgettings,
    forgotten: () => setForgettings((count) => count + 1),
    /** The same dishes once more, as an order of their own. */
    another: () => {
      renewBasket();
      setTrouble(null);
    },
  };
}

function requestOf() {
  const { id, outlet, code } = getBasket();
  const { mode, address } = getChoice();
  const { name, phone, email, toldBy, kitchenNote, courierNote, company, billing } = draft.get();
  return {
    ...{ basketId: id, outlet, code, mode, lines: linesOf(getBasket()), kitchenNote },
    contact: { name, phone, email: email.trim(), toldBy },
    address: mode === "delivery" ? address : null,
    billing: company ? billing : null,
    courierNote: mode === "delivery" ? courierNote : "",
  };
}

const contentsOf = (quote: ShopQuote | null): string =>
  (quote?.lines ?? []).map(({ quantity, name }) => `${quantity}\u00a0×\u00a0${name}`).join(", ");
