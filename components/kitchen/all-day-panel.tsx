"use client";
import { X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { AllDay } from "@/lib/kitchen/all-day";

/** How many of each pizza are still to be made, over all tickets: beside the board on a wide screen, over it on a small one. */
export function AllDayPanel({ counts, onClose }: { counts: AllDay; onClose: () => void }) {
  const t = useTranslations("kitchen");
  const format = useFormatter();
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  return (
    <aside
      aria-label={t("allDay.title")}
      className="fixed inset-x-2 bottom-2 z-30 max-h-[70dvh] overflow-y-auto rounded-2xl border-2 border-crust bg-card p-4 shadow-2xl lg:sticky lg:inset-auto lg:top-16 lg:max-h-[calc(100dvh-5rem)] lg:w-72 lg:shrink-0 lg:self-start lg:rounded-none lg:rounded-l-2xl lg:border-r-0 lg:shadow-none"
    >
      <div className="flex items-center justify-between gap-2">
        <h2 className="text-xl">{t("allDay.title")}</h2>
        <button
          type="button"
          onClick={onClose}
          aria-label={t("allDay.hide")}
          className="grid size-11 place-items-center rounded-full hover:bg-ember-wash"
        >
          <X aria-hidden className="size-5" />
        </button>
      </div>
      <p className="font-semibold text-ink-soft">
        {total === 0 ? t("allDay.empty") : t("allDay.pizzas", { count: total })}
      </p>
      <ul className="mt-2 divide-y divide-line">
        {counts.map(({ name, total: count, sizes }) => (
          <li key={name} className="flex items-baseline gap-3 py-1.5">
            <b className="min-w-9 text-right font-display font-extrabold text-3xl tabular-nums">
              {format.number(count)}
            </b>
            <span className="min-w-0 flex-1 font-bold text-lg leading-tight">
              {name}
              <span className="block font-semibold text-ink-soft text-sm">
                {sizes.map(({ size, count: of }) => `${format.number(of)} ${t(`size.${size}`)}`).join(" · ")}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
