import { getTranslations } from "next-intl/server";
import { CountList } from "@/components/staff/inventory/count-list";
import { StartCount } from "@/components/staff/inventory/start-count";
import { Panel } from "@/components/staff/panel";
import { Texts } from "@/components/texts";
import { EmptyState } from "@/components/ui/empty-state";
import { listCounts } from "@/lib/inventory/queries/list-counts";
import { listShelfNames } from "@/lib/inventory/queries/list-shelf-names";
import { requireStaff } from "@/lib/server/session";
import { openCountAction } from "./actions";

export async function generateMetadata() {
  return { title: (await getTranslations("inventory.counts"))("title") };
}

/** The stocktakes of an outlet: those under way, the last ones, and the way to begin one. */
export default async function CountsPage({ params }: { params: Promise<{ outlet: string }> }) {
  const staff = await requireStaff("stock.view", (await params).outlet);
  const { outlet } = staff;
  const mayCount = staff.outletIds("stock.work").includes(outlet.id);
  const mayClose = staff.outletIds("stock.correct").includes(outlet.id);
  const [t, counts, shelves] = await Promise.all([
    getTranslations("inventory.counts"),
    listCounts(outlet.id, staff.outletIds("team.see").includes(outlet.id)),
    listShelfNames(outlet.id),
  ]);
  return (
    <div className="mx-auto grid w-full max-w-6xl content-start gap-4 p-3 md:p-6">
      <div>
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </div>
      {mayCount && (
        <Panel title={t("start")}>
          <Texts of={["inventory.counts"]}>
            <StartCount outlet={outlet.slug} shelves={shelves} open={openCountAction} />
          </Texts>
        </Panel>
      )}
      {counts.length === 0 ? (
        <EmptyState title={t("none.title")}>{t("none.text")}</EmptyState>
      ) : (
        <CountList counts={counts} outlet={outlet.slug} rights={{ count: mayCount, close: mayClose }} />
      )}
    </div>
  );
}
