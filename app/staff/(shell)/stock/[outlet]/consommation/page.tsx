import { Download } from "lucide-react";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { periodOf } from "@/lib/inventory/period";
import { listUse } from "@/lib/inventory/queries/list-use";
import { totalsOf, variancesOf } from "@/lib/inventory/variance";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { businessDayOf } from "@/lib/time";
import { UseTable } from "./use-table";
import { UseTotals } from "./use-totals";

type Props = {
  params: Promise<{ outlet: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("inventory.use"))("title") };
}

const control = "min-h-12 rounded-2xl border-2 border-line bg-card px-4";

/** What was used of each ingredient beside what recipes say, the biggest differences in money first. */
export default async function UsePage({ params, searchParams }: Props) {
  const { outlet } = await requireStaff("reports.view", (await params).outlet);
  const { du, au } = await searchParams;
  const today = businessDayOf(now(), outlet.timezone);
  const period = periodOf(du, au, today);
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
      <form className="flex flex-wrap items-end gap-3">
        {(
          [
            ["du", period.from],
            ["au", period.to],
          ] as const
        ).map(([name, day]) => (
          <label key={name} className="grid gap-1 font-semibold">
            {t(name)}
            <input type="date" name={name} defaultValue={day} max={today} className={control} />
          </label>
        ))}
        <button type="submit" className={`${control} rounded-full font-semibold hover:border-crust`}>
          {t("show")}
        </button>
        <a
          href={`/staff/stock/${outlet.slug}/consommation/fichier?du=${period.from}&au=${period.to}`}
          className={`${control} inline-flex items-center gap-2 rounded-full font-semibold hover:border-crust`}
        >
          <Download aria-hidden className="size-5" />
          {t("file")}
        </a>
      </form>
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
