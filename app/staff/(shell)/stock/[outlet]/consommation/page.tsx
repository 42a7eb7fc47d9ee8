import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { daysGoneBy } from "@/lib/inventory/period";
import { listUse } from "@/lib/inventory/queries/list-use";
import { totalsOf, variancesOf } from "@/lib/inventory/variance";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { businessDayOf } from "@/lib/time";
import { PeriodForm } from "../period-form";
import { UseTable } from "./use-table";
import { UseTotals } from "./use-totals";

type Props = {
  params: Promise<{ outlet: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("inventory.use"))("title") };
}

/** What was used of each ingredient beside what recipes say, the biggest differences in money first. */
export default async function UsePage({ params, searchParams }: Props) {
  const { outlet } = await requireStaff("reports.view", (await params).outlet);
  const { du, au } = await searchParams;
  const today = businessDayOf(now(), outlet.timezone);
  const period = daysGoneBy(du, au, today);
  const [locale, t, use] = await Promise.all([
    getLocale(),
    getTranslations("inventory.use"),
    listUse(outlet.id, period),
  ]);
  const rows = variancesOf(use);
  const different = rows.filter(({ difference }) => difference !== 0);
  const same = rows.filter(({ difference }) => difference === 0);
  return (
    <div className="mx-auto grid w-full max-w-6xl grid-cols-1 content-start gap-4 p-3 md:p-6">
      <div>
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </div>
      <PeriodForm
        period={period}
        today={today}
        file={`/staff/stock/${outlet.slug}/consommation/fichier`}
        t={t}
      />
      {rows.length === 0 ? (
        <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>
      ) : (
        <>
          <UseTotals totals={totalsOf(rows)} locale={locale} />
          {different.length > 0 && (
            <UseTable outlet={outlet.slug} rows={different} period={period} locale={locale} />
          )}
          {same.length > 0 && (
            <details>
              <summary className="inline-flex min-h-12 cursor-pointer items-center font-semibold underline underline-offset-4">
                {t("same", { count: same.length })}
              </summary>
              <UseTable outlet={outlet.slug} rows={same} period={period} locale={locale} />
            </details>
          )}
        </>
      )}
    </div>
  );
}
