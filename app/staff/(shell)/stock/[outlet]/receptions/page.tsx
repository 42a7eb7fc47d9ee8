import { getTranslations } from "next-intl/server";
import { PurchasePage } from "@/components/staff/purchasing/purchase-page";
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
    <PurchasePage
      outletId={outlet.id}
      today={today}
      title={t("title")}
      lead={t("lead")}
      empty={coming.length === 0 ? { title: t("empty.title"), text: t("empty.text") } : null}
      groups={groups.map(({ to, ...group }) => ({
        ...group,
        title: t(group.key),
        open: `/staff/stock/${outlet.slug}/${to}`,
      }))}
    />
  );
}
