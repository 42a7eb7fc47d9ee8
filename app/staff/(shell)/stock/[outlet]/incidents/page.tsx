import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Money } from "@/components/money";
import { EmptyState } from "@/components/ui/empty-state";
import { incidentCauses } from "@/db/enums";
import { daysGoneBy } from "@/lib/inventory/period";
import { type IncidentRow, listIncidents } from "@/lib/kitchen/queries/list-incidents";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { businessDayOf, clockTime, dayName } from "@/lib/time";
import { PeriodForm } from "../period-form";

type Props = {
  params: Promise<{ outlet: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("kitchen.incidents"))("title") };
}

/** What had to be made again, by cause and in money; each leads to its order, where money to the customer is decided. */
export default async function IncidentsPage({ params, searchParams }: Props) {
  const { outlet, outletIds } = await requireStaff("reports.view", (await params).outlet);
  const [locale, t] = await Promise.all([getLocale(), getTranslations("kitchen.incidents")]);
  const { du, au, cause } = await searchParams;
  const today = businessDayOf(now(), outlet.timezone);
  const period = daysGoneBy(du, au, today);
  const all = await listIncidents(outlet.id, period, locale);
  const one = incidentCauses.find((known) => known === cause);
  const rows = one ? all.filter((row) => row.cause === one) : all;
  const knows = outletIds("team.see").includes(outlet.id);
  const orders = outletIds("orders.view").includes(outlet.id) ? `/staff/commandes/${outlet.slug}` : null;
  return (
    <div className="mx-auto grid w-full max-w-4xl content-start gap-4 p-3 md:p-6">
      <div>
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </div>
      <PeriodForm
        period={period}
        today={today}
        file={`/staff/stock/${outlet.slug}/incidents/fichier`}
        t={t}
      />
      {rows.length === 0 ? (
        <EmptyState title={t("empty")} />
      ) : (
        <>
          <ByCause rows={rows} />
          <section className="rounded-2xl border-2 border-line bg-card p-4">
            <h2 className="text-xl">{t("all")}</h2>
            <ol>
              {rows.map((row) => (
                <li
                  key={row.id}
                  className="grid grid-cols-[1fr_auto] gap-x-3 border-line border-t py-2 first:border-t-0"
                >
                  <span className="min-w-0 font-semibold">
                    {t(`causes.${row.cause}`)} · {row.dish}
                    <span className="block font-normal text-ink-soft text-sm">
                      {dayName(businessDayOf(new Date(row.at), outlet.timezone), locale)}{" "}
                      {clockTime(new Date(row.at), outlet.timezone)}
                      {knows && ` · ${row.by}`}
                      {!row.remade && ` · ${t("open")}`}
                    </span>
                  </span>
                  <span className="text-right">
                    <Money cents={row.costCents} />
                    <span className="block text-sm">
                      {orders ? (
                        <Link href={`${orders}/${row.orderId}`} className="underline">
                          {t("order")} {t("number", { number: row.number })}
                        </Link>
                      ) : (
                        `${t("order")} ${t("number", { number: row.number })}`
                      )}
                    </span>
                  </span>
                </li>
              ))}
            </ol>
          </section>
        </>
      )}
    </div>
  );
}

async function ByCause({ rows }: { rows: readonly IncidentRow[] }) {
  const t = await getTranslations("kitchen.incidents");
  const sum = (of: readonly IncidentRow[]) => of.reduce((cents, row) => cents + row.costCents, 0);
  const causes = incidentCauses
    .map((cause) => ({ cause, of: rows.filter((row) => row.cause === cause) }))
    .filter(({ of }) => of.length > 0)
    .toSorted((a, b) => sum(b.of) - sum(a.of));
  const cell = "py-2 text-right tabular-nums";
  return (
    <table className="w-full rounded-2xl border-2 border-line bg-card">
      <thead>
        <tr className="text-ink-soft text-sm">
          <th className="px-4 py-2 text-left font-semibold">{t("cause")}</th>
          <th className={`${cell} font-semibold`}>{t("count")}</th>
          <th className={`${cell} px-4 font-semibold`}>{t("cost")}</th>
        </tr>
      </thead>
      <tbody>
        {causes.map(({ cause, of }) => (
          <tr key={cause} className="border-line border-t">
            <th scope="row" className="px-4 py-2 text-left">
              {t(`causes.${cause}`)}
            </th>
            <td className={cell}>{of.length}</td>
            <td className={`${cell} px-4`}>
              <Money cents={sum(of)} />
            </td>
          </tr>
        ))}
        <tr className="border-line border-t-2 font-bold">
          <th scope="row" className="px-4 py-2 text-left">
            {t("total")}
          </th>
          <td className={cell}>{rows.length}</td>
          <td className={`${cell} px-4`}>
            <Money cents={sum(rows)} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}
