"use client";
import { useLocale, useTranslations } from "next-intl";
import { reopensText } from "@/components/shop/opening-text";
import { RadioCard } from "@/components/ui/check";
import type { Quote } from "@/lib/orders/quote";
import { readable } from "@/lib/refusal-details";
import { clockTime } from "@/lib/time";
import { DayTimes } from "./day-times";
import { LostTime } from "./lost-time";
import type { Part } from "./part";
import { Section } from "./section";

const zone = "Europe/Paris";

/** As soon as possible, or a day and a time; when it is closed now, only the times of later are left. */
export function WhenFields({ quote, when, lost, choose, errors }: Part) {
  const t = useTranslations("checkout.when");
  const notNow = useNotNow();
  const asap = quote?.asapAt ? clockTime(new Date(quote.asapAt), zone) : null;
  const first = quote?.slots.find(({ free }) => free)?.startsAt ?? "";
  const later = when !== "asap" && when !== "";
  return (
    <Section number={2} title={t("title")}>
      <fieldset
        className="grid gap-3 sm:grid-cols-2"
        aria-describedby={errors.when ? "when-error" : undefined}
      >
        <legend className="sr-only">{t("title")}</legend>
        <RadioCard
          name="when"
          label={t("asap")}
          hint={asap ? t("asapAt", { time: asap }) : quote ? notNow(quote) : "…"}
          checked={when === "asap"}
          disabled={quote !== null && !asap}
          onChange={() => choose("asap")}
        />
        <RadioCard
          name="when"
          label={t("later")}
          hint={t("laterHint")}
          checked={later}
          disabled={!first}
          onChange={() => choose(first)}
        />
      </fieldset>
      {lost && quote && <LostTime lost={lost} quote={quote} choose={choose} zone={zone} />}
      {(later || lost || (quote && !asap)) && quote && (
        <DayTimes quote={quote} chosen={later ? when : ""} beside={lost} choose={choose} zone={zone} />
      )}
      {errors.when && (
        <p id="when-error" className="font-semibold text-sm text-tomato">
          {errors.when}
        </p>
      )}
    </Section>
  );
}

/** Why it cannot be as soon as possible: closed, past the last order, or the oven full. */
function useNotNow(): (quote: Quote) => string {
  const t = useTranslations();
  const locale = useLocale();
  return ({ asapProblem, days }) => {
    if (!asapProblem) return t("checkout.when.closed");
    const { code, details } = asapProblem;
    const opens = typeof details.opens === "string" && details.opens !== "" ? details.opens : null;
    if (!opens) return t(`refusals.${code}`, readable(details, locale));
    const reopens = reopensText(opens, days[0]?.day ?? "", zone, locale);
    const state = t(code === "last_order_passed" ? "shop.opening.over" : "shop.opening.closed");
    return `${state} · ${t(`shop.opening.reopens.${reopens.key}`, reopens)}`;
  };
}
