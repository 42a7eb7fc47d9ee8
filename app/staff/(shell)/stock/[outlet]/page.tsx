import { getLocale, getTranslations } from "next-intl/server";
import { LiveRefresh } from "@/components/live-refresh";
import { StatusSlot } from "@/components/staff/status-slot";
import { StockAlarmList } from "@/components/staff/stock/alarm-list";
import { StockBoard } from "@/components/staff/stock/stock-board";
import { StoppedList } from "@/components/staff/stock/stopped-list";
import { Texts } from "@/components/texts";
import { EmptyState } from "@/components/ui/empty-state";
import { nameOf } from "@/lib/catalogue/catalogue";
import { productsOf } from "@/lib/catalogue/products-of";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { listShelves } from "@/lib/stock/queries/list-shelves";
import { listStops } from "@/lib/stock/queries/list-stops";
import { shelfRows } from "@/lib/stock/shelf";
import { listStockAlarms } from "@/lib/watch/queries/list-stock-alarms";
import { resumeSaleAction, stopSaleAction, wasteIngredientAction } from "../actions";

export async function generateMetadata() {
  return { title: (await getTranslations("staff.screens"))("stock") };
}

/** What an outlet has, what is promised of it, how long it lasts and what it blocks. */
export default async function StockPage({ params }: { params: Promise<{ outlet: string }> }) {
  const staff = await requireStaff("stock.view", (await params).outlet);
  const { outlet } = staff;
  const mayWork = staff.outletIds("stock.work").includes(outlet.id);
  const at = now();
  const [locale, t, shelves, catalogue, stops, alarms] = await Promise.all([
    getLocale(),
    getTranslations("stock"),
    listShelves(outlet.id, at),
    getCatalogue(outlet.id),
    listStops(outlet.id, at, staff.outletIds("team.see").includes(outlet.id)),
    listStockAlarms([outlet.id], staff.outletIds("reports.view").includes(outlet.id)),
  ]);
  return (
    <div className="mx-auto grid w-full max-w-6xl content-start gap-4 p-3 md:p-6">
      <Texts of={["common.live", "stock"]}>
        <StatusSlot>
          <LiveRefresh topics={[`orders:${outlet.id}`, `availability:${outlet.id}`]} />
        </StatusSlot>
        <div>
          <h1 className="text-3xl">{t("title")}</h1>
          <p className="text-ink-soft">{t("lead")}</p>
        </div>
        <StockAlarmList outlet={outlet.slug} alarms={alarms} />
        <StoppedList
          outlet={outlet.slug}
          stopped={stops.map(({ nameFr, nameEn, ...stop }) => ({
            ...stop,
            name: nameOf({ nameFr, nameEn }, locale),
          }))}
          products={productsOf(catalogue, locale)}
          actions={mayWork ? { stop: stopSaleAction, resume: resumeSaleAction } : null}
        />
        {shelves.length === 0 ? (
          <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>
        ) : (
          <StockBoard
            outlet={outlet.slug}
            rows={shelfRows(shelves, catalogue, locale)}
            waste={mayWork ? wasteIngredientAction : null}
            stop={mayWork ? stopSaleAction : null}
          />
        )}
      </Texts>
    </div>
  );
}
