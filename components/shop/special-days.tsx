"use client";
import { CalendarDays } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { addDays, businessDayOf, dayName } from "@/lib/time";
import { useOpenings } from "./openings";
import { useDayReason } from "./use-day-reason";

/** The coming days on which the outlet keeps other hours or stays closed; nothing when there are none. */
export function SpecialDays({ slug, within = 13 }: { slug: string; within?: number }) {
  const t = useTranslations("shop.opening.special");
  const locale = useLocale();
  const said = useDayReason();
  const openings = useOpenings();
  const opening = openings?.outlets.find((outlet) => outlet.slug === slug);
  if (!openings || !opening) return null;
  const last = addDays(businessDayOf(new Date(openings.at), opening.timezone), within);
  const days = opening.special.filter(({ day }) => day <= last);
  if (days.length === 0) return null;
  return (
    <ul className="grid gap-1 text-sm">
      {days.map(({ day, times, reason }) => (
        <li key={day} className="flex items-start gap-2 font-semibold text-ember">
          <CalendarDays aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span className="first-letter:uppercase">
            {t(times.length > 0 ? "open" : "closed", {
              day: dayName(day, locale),
              hours: times.map(({ opens, closes }) => `${opens}–${closes}`).join(", "),
              reason: said(reason),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
