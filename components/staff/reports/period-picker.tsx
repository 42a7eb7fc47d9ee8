import Link from "next/link";
import { useTranslations } from "next-intl";
import { type Comparison, spanAddress } from "@/lib/reports/comparison";
import { presetPeriod, presets } from "@/lib/reports/period";
import type { BusinessDay, Period } from "@/lib/time";
import { Button } from "../../ui/button";
import { classes } from "../../ui/classes";

type Props = { period: Period; comparison: Comparison; today: BusinessDay; view: string; action: string };

/** Usual periods in one tap, any other by its days; all of it is in the address. */
export function PeriodPicker({ period, comparison, today, view, action }: Props) {
  const t = useTranslations("reports.period");
  const date = "min-h-11 min-w-0 rounded-xl border-2 border-line bg-card px-3 font-semibold";
  return (
    <div className="flex flex-wrap items-center gap-3 print:hidden">
      <ul className="flex flex-wrap gap-2">
        {presets.map((preset) => {
          const days = presetPeriod(preset, today);
          const current = days.from === period.from && days.to === period.to;
          return (
            <li key={preset}>
              <Link
                href={`?${spanAddress(days, comparison)}&vue=${view}`}
                aria-current={current ? "page" : undefined}
                className={classes(
                  "inline-flex min-h-11 items-center rounded-full border-2 px-4 font-semibold",
                  current ? "border-ink bg-ink text-paper" : "border-line bg-card hover:border-crust",
                )}
              >
                {t(preset)}
              </Link>
            </li>
          );
        })}
      </ul>
      <form action={action} className="flex flex-wrap items-center gap-2">
        <input type="hidden" name="vue" value={view} />
        <input type="hidden" name="comparer" value={comparison} />
        <input
          type="date"
          name="du"
          aria-label={t("from")}
          defaultValue={period.from}
          required
          className={date}
          key={`du${period.from}`}
        />
        <input
          type="date"
          name="au"
          aria-label={t("to")}
          defaultValue={period.to}
          required
          className={date}
          key={`au${period.to}`}
        />
        <Button type="submit" tone="quiet">
          {t("show")}
        </Button>
      </form>
    </div>
  );
}
