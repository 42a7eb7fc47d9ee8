import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Money } from "@/components/money";
import { Panel } from "@/components/staff/panel";
import { useDates } from "@/components/ui/dates";
import { type AccountMove, owedAfter, type Statement } from "@/lib/companies/company-account";
import { formatCents } from "@/lib/money";
import { dayName } from "@/lib/time";

type StatementTableProps = {
  statement: Statement;
  month: string;
  locale: string;
  slug: string;
  /** Whether who looks may open the orders it names. */
  opens: boolean;
};

/** Who owes whom, then the month line by line: each purchase with its invoice, each payment, and what is left. */
export function StatementTable({ statement, month, locale, slug, opens }: StatementTableProps) {
  const t = useTranslations("fiscal.companies");
  const dates = useDates();
  const { account, outlet, beforeCents, moves } = statement;
  const name = dates(new Date(`${month}-15T12:00:00Z`), { month: "long", year: "numeric" });
  const what = ({ kind, order, method, note }: AccountMove): ReactNode => {
    if (!order) return [t(`methods.${method as "transfer"}`), note].filter(Boolean).join(" · ");
    const named = t(kind === "give_back" ? "givenBack" : "order", {
      number: order.number,
      day: dayName(order.day, locale),
    });
    return (
      <>
        {opens ? (
          <Link
            href={`/staff/commandes/${slug}/${order.id}`}
            className="font-semibold underline underline-offset-4"
          >
            {named}
          </Link>
        ) : (
          <b>{named}</b>
        )}
        <span className="block text-ink-soft text-sm">{order.lines}</span>
      </>
    );
  };
  return (
    <Panel title={t("month", { month: name })}>
      <p className="mb-4 text-sm">
        {outlet.company || outlet.name}, {outlet.street}, {outlet.postcode} {outlet.city}
        <br />
        {t("for", { name: account.name, siren: account.siren, address: account.address })}
        {account.vatNumber && ` · ${account.vatNumber}`}
        <br />
        {t("limitIs", { amount: formatCents(account.limitCents, locale) })}
      </p>
      <section aria-label={t("month", { month: name })} className="overflow-x-auto">
        <table className="w-full min-w-[30rem] text-left">
          <thead>
            <tr className="border-line border-b-2 text-ink-soft text-sm">
              <th className="py-2 pr-3">{t("day")}</th>
              <th className="py-2 pr-3">{t("what")}</th>
              <th className="py-2 pr-3">{t("invoices")}</th>
              <th className="py-2 text-right">{t("amount")}</th>
            </tr>
          </thead>
          <tbody>
            <tr className="border-line border-b">
              <td />
              <td className="py-2 pr-3" colSpan={2}>
                {t("before")}
              </td>
              <td className="py-2 text-right">
                <Money cents={beforeCents} />
              </td>
            </tr>
            {moves.map((move) => (
              <tr key={move.id} className="border-line border-b align-top">
                <td className="whitespace-nowrap py-2 pr-3">
                  {dates(new Date(move.at), {
                    ...{ day: "2-digit", month: "2-digit" },
                    timeZone: outlet.timezone,
                  })}
                </td>
                <td className="py-2 pr-3">{what(move)}</td>
                <td className="py-2 pr-3 text-sm">{move.invoices.join(", ")}</td>
                <td className="py-2 text-right">
                  <Money cents={move.amountCents} />
                </td>
              </tr>
            ))}
            <tr className="font-bold text-lg">
              <td />
              <td className="py-3 pr-3" colSpan={2}>
                {t("after")}
              </td>
              <td className="py-3 text-right">
                <Money cents={owedAfter(statement)} />
              </td>
            </tr>
          </tbody>
        </table>
      </section>
      {moves.length === 0 && <p className="text-ink-soft">{t("nothing")}</p>}
    </Panel>
  );
}
