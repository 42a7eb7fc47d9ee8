import { Archive } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { Panel } from "@/components/staff/panel";
import { useDates } from "@/components/ui/dates";
import type { ClosingRow } from "@/lib/reports/queries/get-accounts";
import type { StaffOutlet } from "@/lib/staff/staff";
import { clockTime, dayName } from "@/lib/time";

/** Every closing of a month with its totals, what its number is proven by, and its archive. */
export function ClosingList({ closings, outlet }: { closings: readonly ClosingRow[]; outlet: StaffOutlet }) {
  const t = useTranslations("fiscal.closings");
  const locale = useLocale();
  const dates = useDates();
  const name = ({ kind, period }: ClosingRow) => {
    if (kind === "closing_day") return dayName(period, locale);
    const options =
      kind === "closing_month"
        ? ({ month: "long", year: "numeric" } as const)
        : ({ year: "numeric" } as const);
    return t(kind, {
      period: dates(new Date(`${`${period}-06`.slice(0, 7)}-15T12:00:00Z`), options),
    });
  };
  return (
    <Panel title={t("title")}>
      <ul className="grid">
        {closings.map((closing) => (
          <li
            key={closing.hash}
            className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 border-line border-b py-3 last:border-0"
          >
            <p>
              <span className="font-bold first-letter:uppercase">{name(closing)}</span>{" "}
              <span className="text-ink-soft text-sm">
                {closing.number} ·{" "}
                {t(closing.byHand ? "byHand" : "byItself", {
                  time: clockTime(new Date(closing.at), outlet.timezone),
                })}
              </span>
            </p>
            <Money cents={closing.totals.totalCents} className="text-right font-bold" />
            <p className="text-ink-soft text-sm">
              {t("documents", { count: closing.totals.count })} · {t("perpetual")}{" "}
              <Money cents={closing.perpetualCents} /> ·{" "}
              <span className="font-mono">{closing.hash.slice(0, 12)}</span>
            </p>
            <a
              href={`/staff/caisse/${outlet.slug}/archive?cloture=${closing.hash}`}
              download
              aria-label={t("archiveOf", { number: closing.number })}
              className="inline-flex min-h-11 items-center gap-2 rounded-full px-3 font-semibold text-sm hover:bg-ember-wash"
            >
              <Archive aria-hidden className="size-4" />
              {t("archive")}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
