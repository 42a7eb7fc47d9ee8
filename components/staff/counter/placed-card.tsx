"use client";
import { CircleCheck, X } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { businessDayOf, clockTime, dayName } from "@/lib/time";
import type { Paying } from "./counter";
import { PlacedPayment } from "./placed-payment";
import type { Placed } from "./placing";

type PlacedCardProps = {
  placed: Placed;
  timezone: string;
  outlet: string;
  onClose: () => void;
  paying: Paying | null;
  isPaying: boolean;
  setPaying: (paying: boolean) => void;
};

/** What to tell the customer before he hangs up: the number, when, how much; his money, and how he wants his receipt. */
export function PlacedCard({ placed, timezone, outlet, onClose, ...rest }: PlacedCardProps) {
  const t = useTranslations("counter.placed");
  const locale = useLocale();
  const promised = new Date(placed.promisedAt);
  const day = businessDayOf(promised, timezone);
  return (
    <div className="relative grid gap-1 rounded-2xl border-2 border-basil bg-basil-wash p-4">
      <div role="status" className="grid gap-1">
        <p className="flex items-center gap-2 font-bold text-basil">
          <CircleCheck aria-hidden className="size-5" />
          {t("title")}
        </p>
        <p className="font-display font-extrabold text-4xl tabular-nums">
          {t("number", { number: placed.number })}
        </p>
        <p className="text-lg">
          {t(placed.way, {
            ...{ name: placed.name || t("walkIn"), time: clockTime(promised, timezone) },
            day: day === placed.today ? "none" : dayName(day, locale),
          })}
        </p>
      </div>
      <p className="flex items-baseline justify-between">
        <Money cents={placed.totalCents} className="font-bold" />
        <Link
          href={placed.href ?? `/staff/commandes/${outlet}/${placed.orderId}`}
          className="inline-flex min-h-10 items-center font-semibold underline underline-offset-4"
        >
          {t("open")}
        </Link>
      </p>
      <PlacedPayment placed={placed} outlet={outlet} {...rest} />
      <button
        type="button"
        aria-label={t("close")}
        onClick={onClose}
        className="absolute top-2 right-2 grid size-10 place-items-center rounded-full hover:bg-card"
      >
        <X aria-hidden className="size-5" />
      </button>
    </div>
  );
}
