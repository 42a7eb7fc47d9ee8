import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "@/components/staff/back-link";
import { Texts } from "@/components/texts";
import { getStatement } from "@/lib/companies/queries/get-statement";
import { addMonths } from "@/lib/reports/month";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { getDrawerState } from "@/lib/till/queries/list-drawers";
import { businessDayOf } from "@/lib/time";
import { closeAccountAction, settleAccountAction } from "../../../actions";
import { MonthPicker } from "../../month-picker";
import { CloseAccount } from "./close-account";
import { PrintButton } from "./print-button";
import { SettleAccount } from "./settle-account";
import { StatementTable } from "./statement-table";

type Props = {
  params: Promise<{ outlet: string; account: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("fiscal.companies"))("statement") };
}

/** A company's statement of a month: what it bought and paid, and what it owes; with what it pays now. */
export default async function CompanyPage({ params, searchParams }: Props) {
  const [{ outlet: slug, account: accountId }, { mois }] = await Promise.all([params, searchParams]);
  const staff = await requireStaff("accounts.view", slug);
  const { id, timezone } = staff.outlet;
  const today = businessDayOf(now(), timezone).slice(0, 7);
  const months = Array.from({ length: 12 }, (_, back) => addMonths(today, 0 - back));
  const month = months.find((one) => one === mois) ?? today;
  const [t, locale, statement, drawer] = await Promise.all([
    getTranslations("fiscal.companies"),
    getLocale(),
    getStatement({ accountId, outletIds: [id], month }),
    getDrawerState(id),
  ]);
  if (!statement) notFound();
  const { account } = statement;
  const manages = staff.outletIds("companies.manage").includes(id);
  const opened = businessDayOf(new Date(account.openedAt), timezone).slice(0, 7);
  return (
    <div className="mx-auto grid w-full max-w-6xl content-start gap-4 p-3 md:p-6">
      <div className="flex flex-wrap items-center justify-between gap-3 print:hidden">
        <BackLink href={`/staff/caisse/${slug}/societes`}>{t("title")}</BackLink>
        <PrintButton label={t("print")} />
      </div>
      <h1 className="text-3xl">{account.name}</h1>
      <div className="print:hidden">
        <MonthPicker months={months.filter((one) => one >= opened)} month={month} />
      </div>
      <StatementTable
        {...{ statement, month, locale, slug }}
        opens={staff.outletIds("orders.view").includes(id)}
      />
      {manages && (
        <Texts of={["fiscal.companies"]}>
          <div className="grid items-start gap-4 lg:grid-cols-2 print:hidden">
            {account.owedCents > 0 && (
              <SettleAccount account={account} drawer={drawer} settle={settleAccountAction} />
            )}
            {!account.closedAt && <CloseAccount account={account} close={closeAccountAction} />}
          </div>
        </Texts>
      )}
    </div>
  );
}
