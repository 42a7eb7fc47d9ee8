import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { type Comparison, comparisons } from "@/lib/reports/comparison";
import { dayWithYear, type Period } from "@/lib/time";

type Props = {
  comparison: Comparison;
  /** The days it comes to; null: none. */
  before: Period | null;
  /** There was nothing on those days, or what is compared with them ends with a day that is not over. */
  note: "nothing" | "unfinished" | null;
  hrefOf: (comparison: Comparison) => string;
};

/** What all figures stand beside, in the address as all that is chosen here; and which days those are. */
export function ComparisonPicker({ comparison, before, note, hrefOf }: Props) {
  const t = useTranslations("reports.comparison");
  const locale = useLocale();
  return (
    <section
      aria-label={t("label")}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.95rem] print:block"
    >
      <ul className="flex flex-wrap gap-x-4 print:hidden">
        {comparisons.map((one) => (
          <li key={one}>
            <Link
              href={hrefOf(one)}
              aria-current={one === comparison ? "true" : undefined}
              className={classes(
                "inline-flex min-h-11 items-center underline-offset-4",
                one === comparison
                  ? "font-bold underline decoration-4 decoration-tomato"
                  : "text-ink-soft underline decoration-2 decoration-line hover:text-ink",
              )}
            >
              {t(one)}
            </Link>
          </li>
        ))}
      </ul>
      {before && (
        <p className="text-ink-soft">
          {before.from === before.to
            ? t("withDay", { day: dayWithYear(before.from, locale) })
            : t("with", { from: dayWithYear(before.from, locale), to: dayWithYear(before.to, locale) })}
          {note && ` ${t(note)}`}
        </p>
      )}
    </section>
  );
}
