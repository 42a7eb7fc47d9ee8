"use client";
import { Banknote, LocateFixed, Moped } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { Courier } from "@/lib/dispatch/handover";
import { formatCents } from "@/lib/money";
import { minutesBetween, useDuration } from "../kitchen/use-duration";

/** Who rides: what each has in hand, since when he is away, the cash he carries. */
export function CourierStrip({ couriers, now }: { couriers: readonly Courier[]; now: Date }) {
  const t = useTranslations("delivery.couriers");
  const duration = useDuration();
  const locale = useLocale();
  const ageOf = (at: string, when: Date) => {
    const seconds = Math.max(0, Math.round((when.getTime() - Date.parse(at)) / 1000));
    return seconds < 60 ? t("seconds", { seconds }) : duration(minutesBetween(at, when));
  };
  if (couriers.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  return (
    <ul aria-label={t("title")} className="flex gap-2 overflow-x-auto pb-1">
      {couriers.map(({ id, name, assigned, underWay, leftAt, cashCents, seen }) => (
        <li
          key={id}
          className="flex shrink-0 items-center gap-3 rounded-2xl border-2 border-line bg-card px-4 py-2"
        >
          <Moped aria-hidden className={underWay > 0 ? "size-7 text-basil" : "size-7 text-ink-soft"} />
          <span className="leading-tight">
            <b className="block">{name}</b>
            <span className="block text-ink-soft text-sm">
              {underWay > 0 &&
                `${t("underWay", { count: underWay })}, ${t("left", { duration: duration(minutesBetween(leftAt ?? now.toISOString(), now)) })}`}
              {underWay === 0 && (assigned > 0 ? t("assigned", { count: assigned }) : t("free"))}
            </span>
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
