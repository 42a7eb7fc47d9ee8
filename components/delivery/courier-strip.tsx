"use client";
import { Banknote, LocateFixed, Moped, Undo2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { Courier, Handover } from "@/lib/dispatch/handover";
import { backAt } from "@/lib/dispatch/propose-rounds";
import { formatCents } from "@/lib/money";
import type { Place } from "@/lib/outlets/place";
import { clockTime } from "@/lib/time";
import { minutesBetween, useDuration } from "../kitchen/use-duration";

type CourierStripProps = {
  couriers: readonly Courier[];
  orders: readonly Handover[];
  home: Place;
  zone: string;
  now: Date;
  /** An order was dropped on him. */
  onDropped: (orderId: string, courierId: string) => void;
};

/** Who rides: what each has in hand, since when he is away, when he will be back, the cash he carries; an order dropped on him is his. */
export function CourierStrip({ couriers, orders, home, zone, now, onDropped }: CourierStripProps) {
  const t = useTranslations("delivery.couriers");
  const duration = useDuration();
  const locale = useLocale();
  const ageOf = (at: string, when: Date) => {
    const seconds = Math.max(0, Math.round((when.getTime() - Date.parse(at)) / 1000));
    return seconds < 60 ? t("seconds", { seconds }) : duration(minutesBetween(at, when));
  };
  if (couriers.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  return (
    <ul
      aria-label={t("title")}
      className="flex gap-2 overflow-x-auto bg-paper py-1 lg:sticky lg:top-14 lg:z-10"
    >
      {couriers.map(({ id, name, assigned, underWay, leftAt, cashCents, seen }, index) => (
        <li
          key={id}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            onDropped(event.dataTransfer.getData("text/plain"), id);
          }}
          className="flex shrink-0 items-center gap-3 rounded-2xl border-2 border-line bg-card px-4 py-2"
        >
          <Moped aria-hidden className={underWay > 0 ? "size-7 text-basil" : "size-7 text-ink-soft"} />
          <span className="leading-tight">
            <b className="flex items-center gap-2">
              {name}
              {index < 9 && (
                <kbd
                  title={t("key")}
                  className="rounded border border-line px-1.5 font-sans text-ink-soft text-xs"
                >
                  {index + 1}
                </kbd>
              )}
            </b>
            <span className="block text-ink-soft text-sm">
              {underWay > 0 &&
                `${t("underWay", { count: underWay })}, ${t("left", { duration: duration(minutesBetween(leftAt ?? now.toISOString(), now)) })}`}
              {underWay === 0 && (assigned > 0 ? t("assigned", { count: assigned }) : t("free"))}
            </span>
            {underWay > 0 && (
              <span className="flex items-center gap-1 text-ink-soft text-sm tabular-nums">
                <Undo2 aria-hidden className="size-4" />
                {t("back", { time: clockTime(backAt(seen ?? home, doorsOf(orders, id), home, now), zone) })}
              </span>
            )}
            {seen && (
              <span className="flex items-center gap-1 text-ink-soft text-sm tabular-nums">
                <LocateFixed aria-hidden className="size-4" />
                {t("seen", { age: ageOf(seen.at, now) })}
              </span>
            )}
            {cashCents > 0 && (
              <span className="flex items-center gap-1 text-ink-soft text-sm tabular-nums">
                <Banknote aria-hidden className="size-4" />
                {t("cash", { amount: formatCents(cashCents, locale) })}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

const doorsOf = (orders: readonly Handover[], courierId: string) =>
  orders
    .filter(({ courier, status }) => courier?.id === courierId && status === "out_for_delivery")
    .map(({ place }) => place);
