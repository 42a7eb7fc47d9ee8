import { getLocale, getTranslations } from "next-intl/server";
import { LiveRefresh } from "@/components/live-refresh";
import { StatusSlot } from "@/components/staff/status-slot";
import { StockBoard } from "@/components/staff/stock/stock-board";
import { Texts } from "@/components/texts";
import { EmptyState } from "@/components/ui/empty-state";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { listShelves } from "@/lib/stock/queries/list-shelves";
import { shelfRows } from "@/lib/stock/shelf";
import { wasteIngredientAction } from "../actions";

export async function generateMetadata() {
  return { title: (await getTranslations("staff.screens"))("stock") };
}

/** What an outlet has, what is promised of it, how long it lasts and what it blocks. */
export default async function StockPage({ params }: { params: Promise<{ outlet: string }> }) {
  const staff = await requireStaff("stock.view", (await params).outlet);
  const { outlet } = staff;
  const mayWork = staff.outletIds("stock.work").includes(outlet.id);
  const [locale, t, shelves, catalogue] = await Promise.all([
    getLocale(),
    getTranslations("stock"),
    listShelves(outlet.id, now()),
    getCatalogue(outlet.id),
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
        {shelves.length === 0 ? (
          <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>
        ) : (
          <StockBoard
            outlet={outlet.slug}
            rows={shelfRows(shelves, catalogue, locale)}
            waste={mayWork ? wasteIngredientAction : null}
          />
        )}
      </Texts>
    </div>
  );
}
