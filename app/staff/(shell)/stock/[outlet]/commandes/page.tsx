import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PurchasePage } from "@/components/staff/purchasing/purchase-page";
import { buttonLook } from "@/components/ui/button";
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
    <PurchasePage
      outletId={outlet.id}
      today={today}
      title={t("title")}
      lead={t("lead")}
      gesture={
        <Link href={`${open}/nouvelle`} className={buttonLook()}>
          {t("new")}
        </Link>
      }
      empty={rows.length === 0 ? { title: t("empty.title"), text: t("empty.text") } : null}
      groups={groups.map((group) => ({ ...group, title: t(group.key), open }))}
    />
  );
}
