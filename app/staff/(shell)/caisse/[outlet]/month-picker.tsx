import Link from "next/link";
import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { useDates } from "@/components/ui/dates";

/** The months that have a closing, the latest first. */
export function MonthPicker({ months, month }: { months: readonly string[]; month: string }) {
  const t = useTranslations("fiscal.accounts");
  const dates = useDates();
  return (
    <nav aria-label={t("months")}>
      <ul className="flex flex-wrap gap-2">
        {months.map((one) => (
          <li key={one}>
            <Link
              href={`?mois=${one}`}
              aria-current={one === month ? "page" : undefined}
              className={classes(
                "inline-flex min-h-11 items-center rounded-full border-2 px-4 font-semibold first-letter:uppercase",
                one === month ? "border-ink bg-ink text-paper" : "border-line bg-card hover:border-crust",
              )}
            >
              {dates(new Date(`${one}-15T12:00:00Z`), { month: "long", year: "numeric" })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
