import { useLocale, useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { Panel } from "@/components/staff/panel";
import { formatCents } from "@/lib/money";
import { type ClosedDrawer, differenceOf } from "@/lib/till/drawer";
import { clockTime, dayName } from "@/lib/time";

/** What every drawer of the month was closed with, and what was there too much or too little. Names nobody. */
export function ClosedDrawers({ drawers, zone }: { drawers: readonly ClosedDrawer[]; zone: string }) {
  const t = useTranslations("till.closed");
  const locale = useLocale();
  const euros = (cents: number) => formatCents(cents, locale);
  return (
    <Panel
      title={t("title")}
      aside={
        <span className="text-ink-soft">
          {t("total")} <Money cents={drawers.reduce((sum, drawer) => sum + differenceOf(drawer), 0)} />
        </span>
      }
    >
      {drawers.length === 0 && <p className="text-ink-soft">{t("none")}</p>}
      <ul className="grid">
        {drawers.map((drawer) => {
          const difference = differenceOf(drawer);
          return (
            <li
              key={drawer.number}
              className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 border-line border-b py-2.5 last:border-0"
            >
              <p>
                <span className="font-semibold">
                  {t("name", {
                    ...{ drawer: drawer.drawer, day: dayName(drawer.day, locale) },
                    time: clockTime(new Date(drawer.closedAt), zone),
                  })}
                </span>
                <span className="block text-ink-soft text-sm">
                  {t("figures", {
                    ...{ expected: euros(drawer.expectedCents), counted: euros(drawer.countedCents) },
                  })}
                  {drawer.explanation && ` · ${drawer.explanation}`}
                </span>
              </p>
              <p className="text-right font-bold">
                {difference === 0 ? t("right") : <Money cents={difference} />}
              </p>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
