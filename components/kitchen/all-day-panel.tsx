"use client";
import { X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { AllDay, AllDayIngredients } from "@/lib/kitchen/all-day";
import { classes } from "../ui/classes";
import { useQuantity } from "./use-quantity";
import { useRemembered } from "./use-remembered";

type AllDayPanelProps = { counts: AllDay; ingredients: AllDayIngredients; onClose: () => void };

/** What is still to be made over all tickets, by pizza or by ingredient: beside the board on a wide screen, over it on a small one. */
export function AllDayPanel({ counts, ingredients, onClose }: AllDayPanelProps) {
  const t = useTranslations("kitchen");
  const format = useFormatter();
  const say = useQuantity();
  const [by, setBy] = useRemembered("kitchen-all-day-by", "pizza");
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
      <div className="mt-2 grid grid-cols-2 gap-1 rounded-full border-2 border-line p-1">
        {(["pizza", "ingredient"] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={by === one}
            onClick={() => setBy(one)}
            className="min-h-11 rounded-full font-bold aria-pressed:bg-ink aria-pressed:text-paper"
          >
            {t(`allDay.by_${one}`)}
          </button>
        ))}
      </div>
      {by === "ingredient" && (
        <ul className="mt-2 divide-y divide-line">
          {ingredients.map((one) => (
            <li key={one.code} className="flex items-baseline gap-3 py-1.5 text-lg">
              <span className="min-w-0 flex-1 font-semibold leading-tight">{one.name}</span>
              <b className="whitespace-nowrap tabular-nums">{say(one.quantity, one)}</b>
            </li>
          ))}
        </ul>
      )}
      <ul className={classes("mt-2 divide-y divide-line", by === "ingredient" && "hidden")}>
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
