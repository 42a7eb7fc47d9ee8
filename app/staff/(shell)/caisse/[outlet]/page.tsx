import { Building2 } from "lucide-react";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Texts } from "@/components/texts";
import { buttonLook } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { listAccounts } from "@/lib/companies/queries/list-accounts";
import { dayUnderWay } from "@/lib/fiscal/closing";
import { formatCents } from "@/lib/money";
import { getAccounts } from "@/lib/reports/queries/get-accounts";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { dayName } from "@/lib/time";
import { closeDayAction } from "../actions";
import { CloseDay } from "./close-day";
import { ClosedDrawers } from "./closed-drawers";
import { ClosingList } from "./closing-list";
import { Exports } from "./exports";
import { MonthPicker } from "./month-picker";
import { PeriodTotals } from "./period-totals";

type Props = {
  params: Promise<{ outlet: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("staff.screens"))("caisse") };
}

/** An outlet's accounts: the day under way and its closing, a month's sales, VAT and tenders, every closing. Names nobody. */
export default async function AccountsPage({ params, searchParams }: Props) {
  const staff = await requireStaff("accounts.view", (await params).outlet);
  const { outlet } = staff;
  const [asked, locale, t] = await Promise.all([
    searchParams,
    getLocale(),
    getTranslations("fiscal.accounts"),
  ]);
  const { mois } = asked;
  const accounts = await getAccounts(outlet.id, typeof mois === "string" ? mois : null);
  const [companies, known] = await Promise.all([
    getTranslations("fiscal.companies"),
    listAccounts(outlet.id),
  ]);
  const owedCents = known.reduce((sum, account) => sum + account.owedCents, 0);
  const day = dayUnderWay(now(), outlet.timezone);
  const closed = (accounts.lastDay ?? "") >= day;
  const closes = staff.outletIds("till.close").includes(outlet.id);
  return (
    <div className="mx-auto grid w-full max-w-6xl content-start gap-4 p-3 md:p-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-3xl">{t("title")}</h1>
        <Link href={`/staff/caisse/${outlet.slug}/societes`} className={buttonLook({ tone: "quiet" })}>
          <Building2 aria-hidden className="size-5" />
          {companies("owed", { amount: formatCents(owedCents, locale) })}
        </Link>
      </div>
      <PeriodTotals
        title={t(closed ? "afterClosing" : "underWay", { day: dayName(day, locale) })}
        totals={accounts.open}
        brief
      >
        {closes && !closed && (
          <Texts of={["fiscal.closeDay"]}>
            <CloseDay outletId={outlet.id} day={day} dayText={dayName(day, locale)} close={closeDayAction} />
          </Texts>
        )}
      </PeriodTotals>
      {accounts.month ? (
        <>
          <div className="mt-2 flex flex-wrap items-center justify-between gap-3">
            <MonthPicker months={accounts.months} month={accounts.month} />
            <Exports outlet={outlet.slug} month={accounts.month} />
          </div>
          <PeriodTotals title={t("month")} totals={accounts.totals} />
          <ClosedDrawers drawers={accounts.drawers} zone={outlet.timezone} />
          <ClosingList closings={accounts.closings} outlet={outlet} />
        </>
      ) : (
        <EmptyState title={t("none.title")}>{t("none.text")}</EmptyState>
      )}
    </div>
  );
}
