"use client";
import { useLocale, useTranslations } from "next-intl";
import { useDayReason } from "@/components/shop/use-day-reason";
import { type Moment, momentOf } from "@/lib/outlets/moment";
import { type BusinessDay, dayName } from "@/lib/time";
import type { SlotDay } from "./slot-days";

type DayPickerProps = {
  days: readonly SlotDay[];
  chosen: BusinessDay | null;
  choose: (day: BusinessDay) => void;
};

/** A week in a row: a day that is closed or full stays in sight and says so. */
export function DayPicker({ days, chosen, choose }: DayPickerProps) {
  const t = useTranslations("checkout.when");
  const locale = useLocale();
  const said = useDayReason();
  const today = days[0]?.day ?? "";
  const special = days.filter(({ reason }) => reason !== null);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-semibold">{t("day")}</legend>
      <div className="grid grid-cols-7 gap-1 sm:max-w-xl sm:gap-2">
        {days.map(({ day, state }) => (
          <label
            key={day}
            className="relative grid min-h-18 min-w-0 content-center justify-items-center gap-0.5 rounded-2xl border-2 border-line bg-card px-0.5 py-2 text-center leading-none transition-colors hover:border-crust has-checked:border-tomato has-checked:bg-tomato has-disabled:cursor-not-allowed has-disabled:border-dashed has-disabled:bg-transparent has-checked:text-on-tomato has-disabled:text-ink-soft has-disabled:hover:border-line has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name="day"
              className="absolute inset-0 cursor-pointer opacity-0 disabled:cursor-not-allowed"
              aria-label={`${dayName(day, locale)}${state === "free" ? "" : `, ${t(`state.${state}`)}`}`}
              checked={day === chosen}
              disabled={state !== "free"}
              onChange={() => choose(day)}
            />
            <DayFace day={day} moment={momentOf(day, today)} />
            {state !== "free" && (
              <span aria-hidden className="text-[0.7rem] leading-tight">
                {t(`state.${state}`)}
              </span>
            )}
          </label>
        ))}
      </div>
      {special.map(({ day, state, reason }) => (
        <p key={day} className="mt-2 font-semibold text-ember text-sm first-letter:uppercase">
          {t(state === "closed" ? "specialClosed" : "specialOpen", {
            ...{ day: dayName(day, locale), reason: said(reason ?? "") },
          })}
        </p>
      ))}
    </fieldset>
  );
}

/** `ven.` over `27`; today by its name. */
function DayFace({ day, moment }: { day: BusinessDay; moment: Moment }) {
  const t = useTranslations("checkout.when");
  const locale = useLocale();
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
  return (
    <>
      <span aria-hidden className="text-xs sm:text-sm">
        {moment === "today" ? t("todayShort") : weekday.format(new Date(`${day}T12:00:00Z`))}
      </span>
      <span aria-hidden className="font-bold font-display text-xl tabular-nums">
        {Number(day.slice(8))}
      </span>
    </>
  );
}
