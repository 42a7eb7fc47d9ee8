"use client";
import { X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import type { Outcome } from "@/lib/outcome";
import { hoursByDay, hoursText, type Planned } from "@/lib/shifts/hours";
import type { Week } from "@/lib/shifts/queries/get-week";
import { type BusinessDay, businessDayOf, clockTime, dayName } from "@/lib/time";
import { EmptyState } from "../../ui/empty-state";

type WeekGridProps = {
  week: Week;
  days: BusinessDay[];
  today: BusinessDay;
  zone: string;
  at: Date;
  /** null: who reads does not plan. */
  remove: ((input: { shiftId: string }) => Promise<Outcome<void>>) | null;
};

/** A line a person, a column a day: what is planned, what was worked, and the week's sum. It scrolls by itself on a phone. */
export function WeekGrid({ week, days, today, zone, at, remove }: WeekGridProps) {
  const t = useTranslations("shifts");
  const locale = useLocale();
  const router = useRouter();
  const [busy, begin] = useTransition();
  const hours = hoursByDay(week.worked, zone, at);
  if (week.workers.length === 0) return <EmptyState title={t("grid.empty")} />;
  const dayText = (day: BusinessDay) => dayName(day, locale);
  const takeOff = (shift: Planned) =>
    begin(async () => {
      const answer = remove && (await answered(remove({ shiftId: shift.id })));
      if (answer && !answer.ok) toast.error(answer.message);
      router.refresh();
    });
  return (
    <section
      aria-label={t("grid.caption")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
      tabIndex={0}
      className="overflow-x-auto rounded-card border-2 border-line bg-card"
    >
      <table className="w-full min-w-[56rem] border-collapse text-left text-sm">
        <caption className="sr-only">{t("grid.caption")}</caption>
        <thead>
          <tr className="border-line border-b-2">
            <th scope="col" className="sticky left-0 bg-card p-3">
              {t("grid.person")}
            </th>
            {days.map((day) => (
              <th key={day} scope="col" className={day === today ? "bg-ember-wash p-3" : "p-3"}>
                {dayText(day)}
              </th>
            ))}
            <th scope="col" className="p-3 text-right">
              {t("grid.total")}
            </th>
          </tr>
        </thead>
        <tbody>
          {week.workers.map(({ id, name }) => {
            const own = hours.get(id);
            const total = [...(own?.values() ?? [])].reduce((sum, minutes) => sum + minutes, 0);
            return (
              <tr key={id} className="border-line border-t-2 align-top">
                <th scope="row" className="sticky left-0 max-w-40 bg-card p-3 font-semibold">
                  {name}
                </th>
                {days.map((day) => (
                  <td key={day} className={day === today ? "bg-ember-wash p-2" : "p-2"}>
                    {week.planned
                      .filter((shift) => shift.userId === id && businessDayOf(shift.startsAt, zone) === day)
                      .map((shift) => {
                        const from = clockTime(shift.startsAt, zone);
                        return (
                          <span
                            key={shift.id}
                            className="flex items-center gap-1 whitespace-nowrap font-semibold"
                          >
                            {t("grid.planned", { from, to: clockTime(shift.endsAt, zone) })}
                            {remove && (
                              <button
                                type="button"
                                disabled={busy}
                                aria-label={t("plan.remove", { name, day: dayText(day), from })}
                                onClick={() => takeOff(shift)}
                                className="grid size-6 place-items-center rounded-full hover:bg-tomato-wash"
                              >
                                <X aria-hidden className="size-4 text-tomato" />
                              </button>
                            )}
                          </span>
                        );
                      })}
                    {own?.has(day) && (
                      <span className="block text-basil">
                        {t("grid.worked", { hours: hoursText(own.get(day) ?? 0) })}
                      </span>
                    )}
                  </td>
                ))}
                <td className="p-3 text-right font-semibold tabular-nums">{total > 0 && hoursText(total)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
