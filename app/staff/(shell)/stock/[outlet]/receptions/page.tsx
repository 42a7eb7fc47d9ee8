import { getTranslations } from "next-intl/server";
import { LiveRefresh } from "@/components/live-refresh";
import { PurchaseList } from "@/components/staff/purchasing/purchase-list";
import { StatusSlot } from "@/components/staff/status-slot";
import { Texts } from "@/components/texts";
import { EmptyState } from "@/components/ui/empty-state";
import { listPurchases } from "@/lib/purchasing/queries/list-purchases";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { businessDayOf } from "@/lib/time";

export async function generateMetadata() {
  return { title: (await getTranslations("purchasing.arrivals"))("title") };
}

/** What is to be received at an outlet: what is late and what comes today first, then the days after, then what came last. */
export default async function ArrivalsPage({ params }: { params: Promise<{ outlet: string }> }) {
  const { outlet } = await requireStaff("stock.work", (await params).outlet);
  const [t, rows] = await Promise.all([
    getTranslations("purchasing.arrivals"),
    listPurchases(outlet.id, ["ordered", "received"]),
  ]);
  const today = businessDayOf(now(), outlet.timezone);
  const coming = rows.filter(({ state }) => state === "ordered");
  const groups = [
    { key: "today", rows: coming.filter(({ dueOn }) => dueOn <= today), to: "receptions" },
    { key: "later", rows: coming.filter(({ dueOn }) => dueOn > today), to: "receptions" },
    { key: "came", rows: rows.filter(({ state }) => state === "received").slice(0, 10), to: "commandes" },
  ] as const;
  return (
    <div className="mx-auto grid w-full max-w-4xl content-start gap-4 p-3 md:p-6">
      <Texts of={["common.live"]}>
        <StatusSlot>
          <LiveRefresh topics={[`orders:${outlet.id}`]} />
        </StatusSlot>
      </Texts>
      <div>
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </div>
      {coming.length === 0 && <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>}
      {groups
        .filter((group) => group.rows.length > 0)
        .map((group) => (
          <section key={group.key} className="grid gap-2">
            <h2 className="text-xl">{t(group.key)}</h2>
            <PurchaseList rows={group.rows} today={today} open={`/staff/stock/${outlet.slug}/${group.to}`} />
          </section>
        ))}
    </div>
  );
}
