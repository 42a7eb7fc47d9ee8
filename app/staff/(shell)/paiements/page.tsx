import { getTranslations } from "next-intl/server";
import { CapturesPanel } from "@/components/staff/payments/captures-panel";
import { ComparisonPanel } from "@/components/staff/payments/comparison-panel";
import { DisputesPanel } from "@/components/staff/payments/disputes-panel";
import { LedgerPanel } from "@/components/staff/payments/ledger-panel";
import { PayoutsPanel } from "@/components/staff/payments/payouts-panel";
import { ServiceBadge } from "@/components/staff/payments/service-badge";
import { getProviderAccount } from "@/lib/payments/queries/get-provider-account";
import { listCaptures } from "@/lib/payments/queries/list-captures";
import { listDifferences } from "@/lib/payments/queries/list-differences";
import { monthOf } from "@/lib/reports/month";
import { getLedger } from "@/lib/reports/queries/get-ledger";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { businessDayOf } from "@/lib/time";
import { compareProviderAction, setCapturesAction } from "./actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations("provider"))("title") };
}

/** The group's account at Stripe: whether it answers, whether its list says what our books say, what it paid out. */
export default async function ProviderPage({ searchParams }: Props) {
  const staff = await requireStaff("provider.view");
  const seen = staff.outletIds("orders.view");
  const today = businessDayOf(now(), "Europe/Paris");
  const month = monthOf((await searchParams).mois, today.slice(0, 7));
  const mine = staff.outletIds("outlets.manage");
  const [t, account, differences, ledger, captures] = await Promise.all([
    getTranslations("provider"),
    getProviderAccount(seen),
    listDifferences(seen),
    getLedger(month),
    listCaptures(staff.outletIds("provider.view")),
  ]);
  return (
    <div className="mx-auto grid w-full max-w-6xl content-start gap-4 p-3 md:p-6">
      <header className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <h1 className="text-3xl">{t("title")}</h1>
          <p className="text-ink-soft">{t("lead")}</p>
        </div>
        <ServiceBadge service={account.service} />
      </header>
      <ComparisonPanel
        comparison={account.comparison}
        differences={differences}
        compare={compareProviderAction}
      />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <LedgerPanel month={month} last={today.slice(0, 7)} ledger={ledger} />
        <div className="grid gap-4">
          <PayoutsPanel payouts={account.payouts} />
          <DisputesPanel disputes={account.disputes} />
          <CapturesPanel outlets={captures} set={mine.length > 0 ? setCapturesAction : null} />
        </div>
      </div>
    </div>
  );
}
