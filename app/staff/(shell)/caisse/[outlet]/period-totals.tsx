import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Money } from "@/components/money";
import { Panel } from "@/components/staff/panel";
import type { PeriodTotals as Totals } from "@/lib/fiscal/closing";
import type { Taxed } from "@/lib/fiscal/vat";
import { tenderWordOf } from "@/lib/payments/tender-words";

type PeriodTotalsProps = { title: ReactNode; totals: Totals; brief?: boolean; children?: ReactNode };

/** What a period comes to; not `brief`: with its VAT per rate and way of consuming, and its tenders. */
export function PeriodTotals({ title, totals, brief = false, children }: PeriodTotalsProps) {
  const t = useTranslations("fiscal.accounts");
  const figures = [
    ["sales", totals.inCents],
    ["refunds", 0 - totals.outCents],
    ["total", totals.totalCents],
    ["vatTotal", totals.vat.reduce((sum, { vatCents }) => sum + vatCents, 0)],
    ["tips", totals.tipCents],
  ] as const;
  return (
    <Panel
      title={title}
      aside={<span className="text-ink-soft">{t("documents", { count: totals.count })}</span>}
    >
      <dl className="grid grid-cols-2 gap-3 sm:grid-cols-5">
        {figures.map(([name, cents]) => (
          <div key={name}>
            <dt className="text-ink-soft text-sm">{t(name)}</dt>
            <dd>
              <Money cents={cents} className="font-bold font-display text-xl" />
            </dd>
          </div>
        ))}
      </dl>
      {!brief && (
        <div className="mt-5 grid gap-5 lg:grid-cols-2">
          <VatTable totals={totals} />
          <TenderTable totals={totals} />
        </div>
      )}
      {children && <div className="mt-4">{children}</div>}
    </Panel>
  );
}

const cell = "px-0.5 py-1.5 sm:px-2 text-right first:text-left";

function Table({
  caption,
  heads,
  rows,
}: {
  caption: string;
  heads: string[];
  rows: { key: string; cells: ReactNode[] }[];
}) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-[0.95rem] max-sm:text-[0.8rem]">
        <caption className="pb-1 text-left font-bold">{caption}</caption>
        <thead>
          <tr className="border-line border-b-2 text-ink-soft text-sm">
            {heads.map((head) => (
              <th key={head} scope="col" className={`${cell} font-semibold`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key} className="border-line border-b last:border-0">
              <th scope="row" className={`${cell} font-normal`}>
                {first}
              </th>
              {rest.map((content, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table stay where they are
                <td key={index} className={cell}>
                  {content}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const amounts = (...cents: number[]) => cents.map((amount) => <Money key={amount} cents={amount} />);

const isSomething = ({ netCents, vatCents }: Taxed) => netCents !== 0 || vatCents !== 0;

function VatTable({ totals }: { totals: Totals }) {
  const t = useTranslations("fiscal.accounts");
  const format = useFormatter();
  const rate = (bp: number) =>
    bp === 0 ? t("untaxed") : format.number(bp / 10_000, { style: "percent", maximumFractionDigits: 1 });
  const rows = totals.byMode.flatMap(({ mode, vat }) =>
    vat.filter(isSomething).map((tax) => ({
      key: `${mode}${tax.rateBp}`,
      cells: [
        `${t(`mode.${mode}`)} · ${rate(tax.rateBp)}`,
        ...amounts(tax.netCents, tax.vatCents, tax.grossCents),
      ],
    })),
  );
  return (
    <Table caption={t("vat")} heads={[t("modeAndRate"), t("net"), t("vatShort"), t("gross")]} rows={rows} />
  );
}

function TenderTable({ totals }: { totals: Totals }) {
  const t = useTranslations("fiscal.accounts");
  /** A means without a text of its own goes by its word. */
  const named = (method: string) => {
    const known = tenderWordOf(method);
    return known ? t(`method.${known}`) : method;
  };
  const rows = totals.tenders.map(({ method, inCents, outCents }) => ({
    key: method,
    cells: [named(method), ...amounts(inCents, 0 - outCents, inCents - outCents)],
  }));
  return <Table caption={t("tenders")} heads={[t("tender"), t("in"), t("out"), t("net")]} rows={rows} />;
}
