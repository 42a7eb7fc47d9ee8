"use client";
import { CalendarDays } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect } from "react";
import { choose, useChoice } from "@/components/basket/choice";
import { Skeleton } from "@/components/ui/skeleton";
import { mostDaysAhead } from "@/lib/capacity/days-ahead";
import { addDays, type BusinessDay, businessDayOf, dayName } from "@/lib/time";
import { LaterAvailability } from "./later-availability";
import { type Opening, type Openings, useOpenings } from "./openings";

type DayChoiceProps = { outlet: { id: string; slug: string }; focused: boolean };

/** For which day one orders: what is sold out tonight can be had tomorrow. */
export function DayChoice({ outlet, focused }: DayChoiceProps) {
  const t = useTranslations("shop.day");
  const locale = useLocale();
  const { day: chosen } = useChoice();
  const openings = useOpenings();
  const opening = openings?.outlets.find(({ slug }) => slug === outlet.slug);
  const over =
    openings !== null &&
    opening !== undefined &&
    chosen !== null &&
    !later(openings, opening).includes(chosen);
  useEffect(() => {
    if (over) choose({ day: null });
  }, [over]);
  if (!openings || !opening) return <Skeleton className="h-11 rounded-full" />;
  const days = later(openings, opening);
  const isClosed = (day: BusinessDay) =>
    opening.special.some((one) => one.day === day && one.times.length === 0);
  return (
    <label className="relative flex min-h-11 items-center gap-2 rounded-full border-2 border-line bg-card px-4 font-semibold text-sm has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2">
      {chosen && <LaterAvailability outlet={outlet} day={chosen} />}
      <CalendarDays aria-hidden className="size-4.5 shrink-0" />
      <span className="sr-only">{t("label")}</span>
      <select
        ref={focused ? intoFocus : undefined}
        value={chosen ?? ""}
        onChange={(event) => choose({ day: event.target.value || null })}
        className="min-h-10 min-w-0 flex-1 bg-transparent outline-none"
      >
        <option value="">{t("now")}</option>
        {days.map((day, index) => (
          <option key={day} value={day} disabled={isClosed(day)}>
            {t(index === 0 ? "tomorrow" : "day", { day: dayName(day, locale) })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Who asked for it by keys goes on here. */
const intoFocus = (select: HTMLSelectElement | null): void => select?.focus();

/** The days after today that one may order for. */
const later = ({ at }: Openings, { timezone }: Opening): BusinessDay[] => {
  const today = businessDayOf(new Date(at), timezone);
  return Array.from({ length: mostDaysAhead }, (_, index) => addDays(today, index + 1));
};
