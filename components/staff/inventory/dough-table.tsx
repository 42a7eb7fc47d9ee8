import { useLocale, useTranslations } from "next-intl";
import type { DoughPlan } from "@/lib/inventory/queries/get-dough-plan";
import { dayName } from "@/lib/time";
import { classes } from "../../ui/classes";

/** By size: what is left, what each day will use, drawn beside its number, and what is to be made today. */
export function DoughTable({ sizes, days }: Pick<DoughPlan, "sizes" | "days">) {
  const t = useTranslations("inventory.dough");
  const locale = useLocale();
  const most = Math.max(1, ...sizes.flatMap(({ needs }) => needs));
  const words = ["restOfToday", "tomorrow", "after"] as const;
  return (
    <div>
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{t("plan")}</caption>
        <thead>
          <tr className="align-bottom text-ink-soft text-xs sm:text-sm">
            <th scope="col" className="py-2 pr-3 font-normal">
              {t("size")}
            </th>
            <th scope="col" className="px-1 py-2 text-right font-normal sm:px-3">
              {t("left")}
            </th>
            {days.map(({ day, open }, at) => (
              <th key={day} scope="col" className="px-1 py-2 text-right font-normal sm:px-3 sm:text-left">
                <span className="block font-semibold text-ink">{t(words[at] ?? "after")}</span>
                <span className={classes("first-letter:uppercase", open && "hidden sm:block")}>
                  {open ? dayName(day, locale) : t("closed")}
                </span>
              </th>
            ))}
            <th scope="col" className="py-2 pl-1 text-right font-normal sm:pl-3">
              {t("toMake")}
            </th>
          </tr>
        </thead>
        <tbody>
          {sizes.map(({ size, left, needs, toMake }) => (
            <tr key={size} className="border-line border-t-2">
              <th scope="row" className="py-3 pr-1 font-display text-xl">
                {size}
              </th>
              <td className="px-1 text-right tabular-nums sm:px-3">{left}</td>
              {needs.map((need, at) => (
                <td key={days[at]?.day} className="px-1 sm:px-3">
                  <span className="flex items-center justify-end gap-2 sm:justify-start">
                    <span className="w-9 text-right tabular-nums">{need}</span>
                    <span
                      aria-hidden
                      className={`hidden h-3 rounded-full sm:block ${at === 0 ? "bg-line" : "bg-crust"}`}
                      style={{ width: `${Math.round((need / most) * 5)}rem` }}
                    />
                  </span>
                </td>
              ))}
              <td className="pl-1 text-right font-display font-extrabold text-2xl tabular-nums">{toMake}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-ink-soft text-sm">{t("how")}</p>
    </div>
  );
}
