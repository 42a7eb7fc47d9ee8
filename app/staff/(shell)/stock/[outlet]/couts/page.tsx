import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { foodCosts } from "@/lib/stock/food-cost";
import { listUnitCosts } from "@/lib/stock/queries/list-unit-costs";
import { businessDayOf, isDay } from "@/lib/time";
import { CostTable } from "./cost-table";

type Props = {
  params: Promise<{ outlet: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("purchasing.costs"))("title") };
}

/** What every product costs in ingredients by the suppliers' prices of a day, and which part of its price that is. */
export default async function CostsPage({ params, searchParams }: Props) {
  const { outlet } = await requireStaff("purchasing.validate", (await params).outlet);
  const today = businessDayOf(now(), outlet.timezone);
  const { jour } = await searchParams;
  const day = isDay(jour) && jour < today ? jour : today;
  const [locale, t, catalogue, costs] = await Promise.all([
    getLocale(),
    getTranslations("purchasing.costs"),
    getCatalogue(outlet.id),
    listUnitCosts(day),
  ]);
  const rows = foodCosts(catalogue, costs, locale);
  return (
    <div className="mx-auto grid w-full max-w-6xl content-start gap-4 p-3 md:p-6">
      <div>
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </div>
      <form className="flex flex-wrap items-end gap-3">
        <label className="grid gap-1 font-semibold">
          {t("day")}
          <input
            type="date"
            name="jour"
            defaultValue={day}
            max={today}
            className="min-h-12 rounded-2xl border-2 border-line bg-card px-4"
          />
        </label>
        <button
          type="submit"
          className="min-h-12 rounded-full border-2 border-line bg-card px-5 font-semibold hover:border-crust"
        >
          {t("show")}
        </button>
      </form>
      {rows.length === 0 ? (
        <EmptyState title={t("empty")} />
      ) : (
        <CostTable outlet={outlet.slug} rows={rows} day={day} locale={locale} />
      )}
    </div>
  );
}
