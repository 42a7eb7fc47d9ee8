"use client";
import { useLocale, useTranslations } from "next-intl";
import { addDays, businessDayOf, clockTime } from "@/lib/time";

type Slot = { startsAt: string; free: boolean };
type SlotGridProps = {
  slots: readonly Slot[];
  chosen: string;
  choose: (startsAt: string) => void;
  zone: string;
};

/** The times one may choose, by day; full ones stay in sight, struck, and cannot be chosen. */
export function SlotGrid({ slots, chosen, choose, zone }: SlotGridProps) {
  const t = useTranslations("checkout.when");
  const locale = useLocale();
  const today = businessDayOf(new Date(), zone);
  const title = (day: string) => {
    if (day === today) return t("today");
    return day === addDays(today, 1) ? t("tomorrow", { day: written(day, locale) }) : written(day, locale);
  };
  return (
    <div className="grid gap-4">
      {byDay(slots, zone).map(([day, times]) => (
        <fieldset key={day}>
          <legend className="mb-2 font-semibold first-letter:uppercase">{title(day)}</legend>
          <div className="grid grid-cols-[repeat(auto-fill,minmax(4.6rem,1fr))] gap-2">
            {times.map((slot) => (
              <label
                key={slot.startsAt}
                className="relative grid min-h-11 place-items-center rounded-xl border-2 border-line bg-card font-semibold tabular-nums transition-colors hover:border-crust has-checked:border-tomato has-checked:bg-tomato has-disabled:cursor-not-allowed has-disabled:border-dashed has-disabled:bg-transparent has-checked:text-on-tomato has-disabled:text-ink-soft has-disabled:line-through has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
              >
                <input
                  type="radio"
                  name="slot"
                  className="absolute inset-0 cursor-pointer opacity-0 disabled:cursor-not-allowed"
                  checked={slot.startsAt === chosen}
                  disabled={!slot.free}
                  onChange={() => choose(slot.startsAt)}
                />
                {clockTime(new Date(slot.startsAt), zone)}
                {!slot.free && <span className="sr-only"> {t("full")}</span>}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}

function byDay(slots: readonly Slot[], zone: string): [string, Slot[]][] {
  const days = new Map<string, Slot[]>();
  for (const slot of slots) {
    const day = businessDayOf(new Date(slot.startsAt), zone);
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return [...days];
}

const written = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "fr-FR", {
    ...{ weekday: "long", day: "numeric", month: "long", timeZone: "UTC" },
  }).format(new Date(`${day}T12:00:00Z`));
