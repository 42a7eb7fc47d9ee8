"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { RadioCard } from "@/components/ui/check";
import { classes } from "@/components/ui/classes";
import { Field, inputLook } from "@/components/ui/field";
import { businessDayOf, clockTime } from "@/lib/time";
import type { Part } from "./part";
import { Section } from "./section";

const zone = "Europe/Paris";

/** The slot the quote is asked for; null while it is as soon as possible. */
export function useWhen() {
  const [slot, setWhen] = useState<string | null>(null);
  return { slot, setWhen };
}

/** As soon as possible, or a slot: full ones stay in sight and cannot be chosen, and the day is written when it is not today. */
export function WhenFields({
  quote,
  when,
  set,
  errors,
  onWhen,
}: Part & { onWhen: (slot: string | null) => void }) {
  const t = useTranslations("checkout.when");
  const locale = useLocale();
  const choose = (next: string) => {
    set({ when: next });
    onWhen(next === "asap" || next === "later" ? null : next);
  };
  const asap = quote?.asapAt ? clockTime(new Date(quote.asapAt), zone) : null;
  const later = when !== "asap" && when !== "";
  const first = quote?.slots.find((slot) => slot.free)?.startsAt ?? "";
  return (
    <Section number={2} title={t("title")}>
      <fieldset className="grid gap-3 sm:grid-cols-2" aria-invalid={errors.when ? true : undefined}>
        <legend className="sr-only">{t("title")}</legend>
        <RadioCard
          name="when"
          label={t("asap")}
          hint={asap ? t("asapAt", { time: asap }) : t("closed")}
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
      {later && quote && (
        <Field label={t("slot")}>
          {(wiring) => (
            <select
              {...wiring}
              className={classes(inputLook, "min-h-12")}
              value={when}
              onChange={(event) => choose(event.target.value)}
            >
              {daysOf(quote.slots).map(([day, slots]) => (
                <optgroup key={day} label={dayLabel(day, locale)}>
                  {slots.map((slot) => (
                    <option key={slot.startsAt} value={slot.startsAt} disabled={!slot.free}>
                      {clockTime(new Date(slot.startsAt), zone)}
                      {slot.free ? "" : ` — ${t("full")}`}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          )}
        </Field>
      )}
      {errors.when && (
        <p role="alert" className="font-semibold text-sm text-tomato">
          {errors.when}
        </p>
      )}
    </Section>
  );
}

type Slot = { startsAt: string; free: boolean };

function daysOf(slots: readonly Slot[]): [string, Slot[]][] {
  const days = new Map<string, Slot[]>();
  for (const slot of slots) {
    const day = businessDayOf(new Date(slot.startsAt), zone);
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return [...days];
}

function dayLabel(day: string, locale: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "fr-FR", {
    ...{ weekday: "long", day: "numeric", month: "long", timeZone: zone },
  }).format(noon);
}
