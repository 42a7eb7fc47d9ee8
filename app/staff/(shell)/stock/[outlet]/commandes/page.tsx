import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { LiveRefresh } from "@/components/live-refresh";
import { PurchaseList } from "@/components/staff/purchasing/purchase-list";
import { StatusSlot } from "@/components/staff/status-slot";
import { Texts } from "@/components/texts";
import { buttonLook } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { listPurchases } from "@/lib/purchasing/queries/list-purchases";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { businessDayOf } from "@/lib/time";

export async function generateMetadata() {
  return { title: (await getTranslations("purchasing.list"))("title") };
}

/** What an outlet orders of its suppliers: what waits for a decision, what is to come, what is over. */
export default async function PurchasesPage({ params }: { params: Promise<{ outlet: string }> }) {
  const { outlet } = await requireStaff("purchasing.draft", (await params).outlet);
  const [t, rows] = await Promise.all([
    getTranslations("purchasing.list"),
    listPurchases(outlet.id, ["draft", "ordered", "refused", "cancelled", "received"]),
  ]);
  const today = businessDayOf(now(), outlet.timezone);
  const open = `/staff/stock/${outlet.slug}/commandes`;
  const groups = [
    { key: "waiting", rows: rows.filter(({ state }) => state === "draft") },
    { key: "coming", rows: rows.filter(({ state }) => state === "ordered") },
    { key: "over", rows: rows.filter(({ state }) => !["draft", "ordered"].includes(state)) },
  ] as const;
  return (
    <div className="mx-auto grid w-full max-w-4xl content-start gap-4 p-3 md:p-6">
      <Texts of={["common.live"]}>
        <StatusSlot>
          <LiveRefresh topics={[`orders:${outlet.id}`]} />
        </StatusSlot>
      </Texts>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h1 className="text-3xl">{t("title")}</h1>
          <p className="text-ink-soft">{t("lead")}</p>
        </div>
        <Link href={`${open}/nouvelle`} className={buttonLook()}>
          {t("new")}
        </Link>
      </div>
      {rows.length === 0 && <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>}
      {groups
        .filter((group) => group.rows.length > 0)
        .map((group) => (
          <section key={group.key} className="grid gap-2">
            <h2 className="text-xl">{t(group.key)}</h2>
            <PurchaseList rows={group.rows} today={today} open={open} />
          </section>
        ))}
    </div>
  );
}
