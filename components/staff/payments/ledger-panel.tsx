import Link from "next/link";
import { useTranslations } from "next-intl";
import { useDates } from "@/components/ui/dates";
import { addMonths } from "@/lib/reports/month";
import type { Account } from "@/lib/reports/queries/get-ledger";
import { Money } from "../../money";
import { buttonLook } from "../../ui/button";
import { Panel } from "../panel";

type LedgerPanelProps = {
  month: string;
  /** The month under way: there is none after it. */
  last: string;
  ledger: readonly { account: Account; cents: number }[];
};

/** What moved on each account in a month; together it comes to nothing, or something is wrong. */
export function LedgerPanel({ month, last, ledger }: LedgerPanelProps) {
  const t = useTranslations("provider.ledger");
  const dates = useDates();
  const name = dates(new Date(`${month}-15T12:00:00Z`), { month: "long", year: "numeric" });
  const sum = ledger.reduce((cents, row) => cents + row.cents, 0);
  const way = (to: string, label: string, sign: string) => (
    <Link href={`?mois=${to}`} aria-label={label} className={buttonLook({ tone: "quiet", size: "icon" })}>
      {sign}
    </Link>
  );
  return (
    <Panel title={t("title")}>
      <div className="mb-3 flex items-center justify-between gap-3">
        {way(addMonths(month, -1), t("previous"), "‹")}
        <p className="font-bold text-lg first-letter:uppercase">{name}</p>
        {month < last ? way(addMonths(month, 1), t("next"), "›") : <span className="size-11" />}
      </div>
      {ledger.length === 0 ? (
        <p className="text-ink-soft">{t("empty")}</p>
      ) : (
        <table className="w-full">
          <thead className="text-left text-ink-soft text-sm">
            <tr>
              <th scope="col" className="py-1 font-semibold">
                {t("account")}
              </th>
              <th scope="col" className="text-right font-semibold">
                {t("cents")}
              </th>
            </tr>
          </thead>
          <tbody>
            {ledger.map(({ account, cents }) => (
              <tr key={account} className="border-line border-t-2">
                <th scope="row" className="py-2 text-left font-medium">
                  {t(`accounts.${account}`)}
                </th>
                <td className="text-right font-bold">
                  <Money cents={cents} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="border-ink border-t-2">
              <th scope="row" className="py-2 text-left font-bold">
                {t("balanced")}
              </th>
              <td className={`text-right font-bold ${sum === 0 ? "text-basil" : "text-tomato"}`}>
                <Money cents={sum} />
              </td>
            </tr>
          </tfoot>
        </table>
      )}
      <p className="mt-3 text-ink-soft text-sm">{t("hint")}</p>
    </Panel>
  );
}
