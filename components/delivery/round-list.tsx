"use client";
import { Route } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Courier, Handover } from "@/lib/dispatch/handover";
import type { Round } from "@/lib/dispatch/propose-rounds";
import { clockTime } from "@/lib/time";
import { CourierMenu } from "./courier-menu";

type RoundListProps = {
  rounds: readonly Round<Handover & { readyAt: string }>[];
  couriers: readonly Courier[];
  zone: string;
  pending: boolean;
  onAssign: (orderIds: string[], courierId: string) => void;
};

/** Rounds of several doors as the house would ride them, given whole to a courier in one gesture. */
export function RoundList({ rounds, couriers, zone, pending, onAssign }: RoundListProps) {
  const t = useTranslations("delivery.rounds");
  const shared = rounds.filter(({ stops }) => stops.length > 1);
  if (shared.length === 0) return null;
  return (
    <section aria-labelledby="rounds" className="grid gap-2">
      <h2 id="rounds" className="text-xl">
        {t("title")}
      </h2>
      <ul className="flex flex-wrap gap-2">
        {shared.map(({ stops, leavesAt, backAt }) => {
          const numbers = stops.map(({ number }) => number).join(" → ");
          return (
            <li
              key={stops.map(({ orderId }) => orderId).join()}
              className="flex min-w-72 flex-1 items-center gap-3 rounded-2xl border-2 border-line bg-card px-4 py-2"
            >
              <Route aria-hidden className="size-6 shrink-0 text-ember" />
              <p className="min-w-0 flex-1 leading-tight">
                <b className="block font-display text-xl tabular-nums">{numbers}</b>
                <span className="text-ink-soft text-sm">
                  {t("times", { leaves: clockTime(leavesAt, zone), back: clockTime(backAt, zone) })}
                </span>
              </p>
              <div className="flex shrink-0">
                <CourierMenu
                  label={t("give", { numbers })}
                  couriers={couriers}
                  disabled={pending}
                  onChoose={(courierId) =>
                    onAssign(
                      stops.map(({ orderId }) => orderId),
                      courierId,
                    )
                  }
                />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
