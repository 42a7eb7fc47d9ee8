"use client";
import { useLocale, useTranslations } from "next-intl";
import { RadioCard } from "@/components/ui/check";
import { readable } from "@/lib/refusal-details";
import { clockTime } from "@/lib/time";
import type { Part } from "./part";
import { Section } from "./section";
import { SlotGrid } from "./slot-grid";

const zone = "Europe/Paris";

/** As soon as possible, or a slot; when it is closed now, only the slots of the next opening are left. */
export function WhenFields({ quote, when, choose, errors }: Part) {
  const t = useTranslations("checkout.when");
  const locale = useLocale();
  const asap = quote?.asapAt ? clockTime(new Date(quote.asapAt), zone) : null;
  const first = quote?.slots.find((slot) => slot.free)?.startsAt ?? "";
  const { problem } = quote ?? {};
  const opens = problem?.code === "outlet_closed" ? readable(problem.details, locale).opens : undefined;
  const notNow = opens ? t("opens", { opens }) : t("closed");
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
          hint={asap ? t("asapAt", { time: asap }) : quote ? notNow : "…"}
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
      {(later || (quote && !asap)) && quote && (
        <SlotGrid slots={quote.slots} chosen={when} choose={choose} zone={zone} />
      )}
      {errors.when && (
        <p id="when-error" className="font-semibold text-sm text-tomato">
          {errors.when}
        </p>
      )}
    </Section>
  );
}
