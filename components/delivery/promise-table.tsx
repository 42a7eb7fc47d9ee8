"use client";
import { useTranslations } from "next-intl";
import type { HourOfErrors } from "@/lib/dispatch/promise-error";
import { EmptyState } from "../ui/empty-state";

const causes = ["make", "oven", "wait", "ride"] as const;

/** Promises kept and broken, one line an hour. */
export function PromiseTable({ hours }: { hours: readonly HourOfErrors[] }) {
  const t = useTranslations("delivery.promises");
  if (hours.length === 0) return <EmptyState title={t("empty")} />;
  const cell = "px-3 py-2 text-right tabular-nums";
  return (
    <div className="grid gap-2">
      <section
        aria-label={t("table")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys.
        tabIndex={0}
        className="overflow-x-auto rounded-card border-2 border-line bg-card"
      >
        <table className="w-full min-w-[44rem] border-collapse text-sm md:text-base">
          <caption className="px-3 py-3 text-left font-display text-xl">
            <span className="sticky left-3 inline-block max-w-[75vw]">{t("table")}</span>
          </caption>
          <thead>
            <tr className="border-line border-b-2 text-ink-soft">
              <th scope="col" className="px-3 py-2 text-left">
                {t("hour")}
              </th>
              {[t("orders"), t("kept"), t("middle"), ...causes.map((cause) => t(`causes.${cause}`))].map(
                (head) => (
                  <th key={head} scope="col" className={cell}>
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {hours.map(({ hour, orders, kept, middleMinutes, causes: of }) => (
              <tr key={hour} className="border-line border-b last:border-0">
                <th scope="row" className="px-3 py-2 text-left tabular-nums">
                  {hour} h
                </th>
                <td className={cell}>{orders}</td>
                <td className={cell}>{Math.round((kept / orders) * 100)} %</td>
                <td className={cell}>
                  {t("minutes", { minutes: Math.abs(middleMinutes), sign: middleMinutes < 0 ? "−" : "+" })}
                </td>
                {causes.map((cause) => (
                  <td
                    key={cause}
                    className={of[cause] > 0 ? `${cell} font-bold text-tomato` : `${cell} text-ink-soft`}
                  >
                    {of[cause]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="text-ink-soft text-sm">{t("keptHint")}</p>
    </div>
  );
}
