"use client";
import { MapPin, Package } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { Offer } from "@/lib/dispatch/run";
import { clockTime } from "@/lib/time";
import { minutesBetween, useDuration } from "../kitchen/use-duration";
import { Button } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { ScooterPicture } from "./scooter-picture";
import { ThumbBar } from "./thumb-bar";

type NextOfferProps = {
  offers: readonly Offer[];
  now: Date;
  zone: string;
  pending: boolean;
  onTakeFirst: (orderId: string) => void;
  /** All of it; where a colleague was quicker, what is next after that. */
  onTake: () => void;
};

/** The house says which delivery is next, alone or with those that lie near it. */
export function NextOffer({ offers, now, zone, pending, onTakeFirst, onTake }: NextOfferProps) {
  const t = useTranslations("delivery.run");
  const delivery = useTranslations("delivery");
  const format = useFormatter();
  const duration = useDuration();
  const [first] = offers;
  if (!first) {
    return (
      <EmptyState picture={<ScooterPicture />} title={t("none.title")}>
        <p>{t("none.text")}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <div className="grid gap-3 p-4">
        <h2 className="text-2xl">{t("next", { count: offers.length })}</h2>
        <ul className="grid gap-3">
          {offers.map(({ orderId, number, promisedAt, postcode, city, kilometres, pieces }) => {
            const late = minutesBetween(promisedAt, now);
            return (
              <li key={orderId} className="rounded-2xl border-2 border-line bg-card p-4">
                <p className="flex items-baseline justify-between gap-3">
                  <b className="font-display font-extrabold text-5xl leading-none tabular-nums">{number}</b>
                  <span className="text-right leading-tight">
                    <b className="block font-display text-3xl tabular-nums">
                      {clockTime(new Date(promisedAt), zone)}
                    </b>
                    {late >= 1 && (
                      <span className="font-bold text-tomato">
                        {delivery("late", { duration: duration(late) })}
                      </span>
                    )}
                  </span>
                </p>
                <p className="mt-3 flex items-center gap-2 font-semibold text-lg">
                  <MapPin aria-hidden className="size-5 shrink-0 text-tomato" />
                  {postcode} {city}
                  <span className="ml-auto text-ink-soft">
                    {kilometres === null
                      ? t("unknownPlace")
                      : t("away", { kilometres: format.number(kilometres, { maximumFractionDigits: 1 }) })}
                  </span>
                </p>
                <p className="mt-1 flex items-center gap-2 text-ink-soft">
                  <Package aria-hidden className="size-5 shrink-0" />
                  {t("pieces", { count: pieces })}
                </p>
              </li>
            );
          })}
        </ul>
      </div>
      <ThumbBar>
        {offers.length > 1 && (
          <Button tone="quiet" size="large" disabled={pending} onClick={() => onTakeFirst(first.orderId)}>
            {t("onlyFirst")}
          </Button>
        )}
        <Button size="large" className="flex-1" disabled={pending} onClick={onTake}>
          {t("take", { count: offers.length })}
        </Button>
      </ThumbBar>
    </>
  );
}
