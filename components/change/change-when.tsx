"use client";
import { useLocale, useTranslations } from "next-intl";
import { DayTimes } from "@/components/checkout/day-times";
import { RadioCard } from "@/components/ui/check";
import type { Changeable, ChangeQuote } from "@/lib/orders/changeable";
import { businessDayOf, clockTime, dayName } from "@/lib/time";

type ChangeWhenProps = {
  order: Changeable;
  quote: ChangeQuote | null;
  slot: string | null;
  choose: (slot: string | null) => void;
};

/** The time the order has, as soon as possible, or another; a later time than was promised is said before one agrees to it. */
export function ChangeWhen({ order, quote, slot, choose }: ChangeWhenProps) {
  const t = useTranslations("change.when");
  const zone = order.outlet.timezone;
  const locale = useLocale();
  const time = (at: string) => {
    const day = businessDayOf(new Date(at), zone);
    const clock = clockTime(new Date(at), zone);
    return day === quote?.days[0]?.day ? clock : `${dayName(day, locale)}, ${clock}`;
  };
  const asap = quote?.asapAt ?? null;
  const first = quote?.slots.find((one) => one.free && one.startsAt !== order.slot)?.startsAt ?? "";
  const other = slot !== null && slot !== order.slot;
  const asapHint = asap
    ? t(order.slot === null && asap === order.promisedAt ? "asPromised" : "asapAt", { time: time(asap) })
    : t("closed");
  return (
    <>
      <fieldset className="grid gap-3 sm:grid-cols-2">
        <legend className="sr-only">{t("title")}</legend>
        {order.slot && (
          <RadioCard
            name="when"
            label={t("keep", { time: time(order.slot) })}
            hint={t("keepHint")}
            checked={slot === order.slot}
            onChange={() => choose(order.slot)}
          />
        )}
        <RadioCard
          name="when"
          label={t("asap")}
          hint={quote ? asapHint : "…"}
          checked={slot === null}
          disabled={quote !== null && !asap}
          onChange={() => choose(null)}
        />
        <RadioCard
          name="when"
          label={t("other")}
          hint={t("otherHint")}
          checked={other}
          disabled={!first}
          onChange={() => choose(first)}
        />
      </fieldset>
      {other && quote && <DayTimes quote={quote} chosen={slot} choose={choose} zone={zone} />}
    </>
  );
}
