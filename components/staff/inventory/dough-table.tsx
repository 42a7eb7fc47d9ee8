import { useLocale, useTranslations } from "next-intl";
import type { DoughPlan } from "@/lib/inventory/queries/get-dough-plan";
import { dayName } from "@/lib/time";

/** By size: what is left, what each day will use, drawn beside its number, and what is to be made today. */
export function DoughTable({ sizes, days }: Pick<DoughPlan, "sizes" | "days">) {
  const t = useTranslations("inventory.dough");
  const locale = useLocale();
  const most = Math.max(1, ...sizes.flatMap(({ needs }) => needs));
  const words = ["restOfToday", "tomorrow", "after"] as const;
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-[34rem] border-collapse text-left">
        <caption className="sr-only">{t("plan")}</caption>
        <thead>
          <tr className="align-bottom text-ink-soft text-sm">
            <th scope="col" className="py-2 pr-3 font-normal">
              {t("size")}
            </th>
            <th scope="col" className="px-3 py-2 text-right font-normal">
              {t("left")}
            </th>
            {days.map(({ day, open }, at) => (
              <th key={day} scope="col" className="px-3 py-2 font-normal">
                <span className="block font-semibold text-ink">{t(words[at] ?? "after")}</span>
                <span className="first-letter:uppercase">{open ? dayName(day, locale) : t("closed")}</span>
              </th>
            ))}
            <th scope="col" className="py-2 pl-3 text-right font-normal">
              {t("toMake")}
            </th>
          </tr>
        </thead>
        <tbody>
          {sizes.map(({ size, left, needs, toMake }) => (
            <tr key={size} className="border-line border-t-2">
              <th scope="row" className="py-3 pr-3 font-display text-xl">
                {size}
              </th>
              <td className="px-3 text-right tabular-nums">{left}</td>
              {needs.map((need, at) => (
                <td key={days[at]?.day} className="px-3">
                  <span className="flex items-center gap-2">
                    <span className="w-9 text-right tabular-nums">{need}</span>
                    <span
                      aria-hidden
                      className={`h-3 rounded-full ${at === 0 ? "bg-line" : "bg-crust"}`}
                      style={{ width: `${Math.round((need / most) * 5)}rem` }}
                    />
                  </span>
                </td>
              ))}
              <td className="pl-3 text-right font-display font-extrabold text-2xl tabular-nums">{toMake}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-ink-soft text-sm">{t("how")}</p>
    </div>
  );
}
