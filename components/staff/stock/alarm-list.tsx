import { TriangleAlert } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { OpenStockAlarm } from "@/lib/watch/queries/list-stock-alarms";
import { stockWords } from "@/lib/watch/stock-words";

/** How many are in sight before one unfolds the rest. */
const shown = 4;

/** What the stock asks somebody to look at, what presses most first; each leads to its ingredient's ledger. */
export function StockAlarmList({ outlet, alarms }: { outlet: string; alarms: readonly OpenStockAlarm[] }) {
  const t = useTranslations("inventory.alarms");
  if (alarms.length === 0) return null;
  const rest = alarms.slice(shown);
  return (
    <section
      aria-labelledby="stock-alarms"
      className="rounded-card border-2 border-crust bg-ember-wash px-4 py-3"
    >
      <h2 id="stock-alarms" className="flex items-center gap-2 text-lg">
        <TriangleAlert aria-hidden className="size-5 shrink-0" />
        {t("heading", { count: alarms.length })}
      </h2>
      <Lines outlet={outlet} alarms={alarms.slice(0, shown)} />
      {rest.length > 0 && (
        <details>
          <summary className="inline-flex min-h-10 cursor-pointer items-center font-semibold underline underline-offset-4">
            {t("more", { count: rest.length })}
          </summary>
          <Lines outlet={outlet} alarms={rest} />
        </details>
      )}
    </section>
  );
}

function Lines({ outlet, alarms }: { outlet: string; alarms: readonly OpenStockAlarm[] }) {
  const t = useTranslations("inventory.alarms");
  const locale = useLocale();
  return (
    <ul className="grid gap-1">
      {alarms.map((alarm) => (
        <li key={alarm.id}>
          <Link
            href={`/staff/stock/${outlet}/${alarm.detail.code}`}
            className="inline-block min-h-6 py-0.5 hover:underline"
          >
            {stockWords(alarm, locale, (rule, words) => t(`rules.${rule}`, words))}
          </Link>
        </li>
      ))}
    </ul>
  );
}
