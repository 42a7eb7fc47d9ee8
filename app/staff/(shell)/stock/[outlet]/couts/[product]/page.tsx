import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { BackToStock } from "@/components/staff/inventory/back-to-stock";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { bySize, costHistory } from "@/lib/stock/cost-history";
import { foodCosts } from "@/lib/stock/food-cost";
import { listPriceDays } from "@/lib/stock/queries/list-price-days";
import { listUnitCosts } from "@/lib/stock/queries/list-unit-costs";
import { businessDayOf } from "@/lib/time";
import { HistoryTable } from "./history-table";

type Props = { params: Promise<{ outlet: string; product: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("purchasing.costs"))("history") };
}

/** What one product cost over a year, by the suppliers' prices. */
export default async function CostHistoryPage({ params }: Props) {
  const { outlet: slug, product } = await params;
  const { outlet } = await requireStaff("purchasing.validate", slug);
  const [locale, t, catalogue] = await Promise.all([
    getLocale(),
    getTranslations("purchasing.costs"),
    getCatalogue(outlet.id),
  ]);
  const of = [...catalogue.items.values()].filter((item) => item.product.code === product && item.onMenu);
  if (of.length === 0) notFound();
  const codes = of.flatMap(({ recipe }) => recipe.map(({ ingredient }) => ingredient));
  const days = await listPriceDays([...new Set(codes)], businessDayOf(now(), outlet.timezone));
  const card = { ...catalogue, items: new Map(of.map((item) => [item.code, item])) };
  const since = await Promise.all(
    days.map(async (day) => ({
      day,
      sizes: bySize(foodCosts(card, await listUnitCosts(day), locale)),
    })),
  );
  const name = since[0]?.sizes[0]?.name ?? product;
  return (
    <div className="mx-auto grid w-full max-w-6xl grid-cols-1 content-start gap-4 p-3 md:p-6">
      <BackToStock outlet={slug} to="/couts" label={t("back")} />
      <div>
        <h1 className="text-3xl">{name}</h1>
        <p className="text-ink-soft">{t("historyLead", { name })}</p>
      </div>
      <HistoryTable days={costHistory(since)} locale={locale} />
    </div>
  );
}
