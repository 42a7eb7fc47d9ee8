import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "@/components/staff/back-link";
import { Panel } from "@/components/staff/panel";
import { ComparisonPicker } from "@/components/staff/reports/comparison-picker";
import { OutletFigures } from "@/components/staff/reports/outlet-figures";
import { wordsOf } from "@/components/staff/reports/words";
import { type Comparison, comparisonOf, movedBack, shiftOf, spanAddress } from "@/lib/reports/comparison";
import { periodOf } from "@/lib/reports/period";
import { readRowCompared } from "@/lib/reports/queries/read-compared";
import { isWritten, namesPeople, type ReportName, reportNames, shownColumns } from "@/lib/reports/report";
import { rowKeyOf } from "@/lib/reports/row-of";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { businessDayOf, dayName } from "@/lib/time";
import { opensFor } from "../opens-for";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations("staff.screens"))("rapports") };
}

/** One row of a report of several outlets, an outlet a line: each leads to what it counts there. */
export default async function OutletsOfFigurePage({ searchParams }: Props) {
  const staff = await requireStaff("reports.view");
  const asked = await searchParams;
  const name = reportNames.find((one) => one === (asked.rapport ?? "days"));
  if (!name || (namesPeople(name) && staff.outletIds("team.see").length === 0)) notFound();
  const [t, locale] = await Promise.all([getTranslations("reports"), getLocale()]);
  const today = businessDayOf(now(), "Europe/Paris");
  const period = periodOf(asked, today);
  const comparison = comparisonOf(asked.comparer);
  const mine = staff.outletIds("reports.view");
  const outlets = staff.outlets.filter(({ id }) => mine.includes(id));
  // The report itself, of each outlet: what stands here adds up to what led here.
  const key = rowKeyOf(name, asked);
  const outletIds = outlets.map(({ id }) => id);
  const read = await readRowCompared(name, key, { outletIds, period }, comparison, locale);
  const lines = outlets.flatMap((outlet) => {
    const found = read.get(outlet.id);
    if (!found) return [];
    return [{ ...found, outlet, opens: opensFor(staff, { period, comparison, outlets, one: outlet })[name] }];
  });
  const words = wordsOf(t, locale);
  const first = lines[0];
  const moved = shiftOf(name, period, comparison);
  const hrefOf = (other: Comparison) =>
    `?${new URLSearchParams([["rapport", name], ...new URLSearchParams(spanAddress(period, other)), ...Object.entries(key)])}`;
  const said = shownColumns(name)
    .filter(isWritten)
    .flatMap((column) => {
      const value = first?.row[column.name];
      return value === undefined || value === null || value === "" ? [] : [words.cell(column, value)];
    });
  return (
    <div className="mx-auto grid w-full max-w-6xl content-start gap-4 p-3 md:p-6">
      <BackLink href={`/staff/rapports?${spanAddress(period, comparison)}&vue=${viewOf(name)}`}>
        {t("byOutlet.back")}
      </BackLink>
      <div>
        <h1 className="text-3xl first-letter:uppercase">{said.join(" · ") || t(`titles.${name}`)}</h1>
        <p className="text-ink-soft">
          {t(`titles.${name}`)} ·{" "}
          {t("byOutlet.days", { from: dayName(period.from, locale), to: dayName(period.to, locale) })}
        </p>
      </div>
      <ComparisonPicker
        comparison={comparison}
        before={moved === null ? null : movedBack(period, moved)}
        note={period.to >= today ? "unfinished" : null}
        hrefOf={hrefOf}
      />
      <Panel title={t("titles.outlets")} className="min-w-0">
        {lines.length === 0 ? (
          <p className="text-ink-soft">{t("none")}</p>
        ) : (
          <OutletFigures name={name} lines={lines} />
        )}
      </Panel>
    </div>
  );
}

/** Where that report stands, to go back to. */
const viewOf = (name: ReportName): string => {
  if (["products", "food"].includes(name)) return "produits";
  if (["service", "couriers", "work"].includes(name)) return "service";
  if (["losses", "incidents", "stock"].includes(name)) return "pertes";
  return ["vat", "tenders", "tills"].includes(name) ? "comptes" : "ventes";
};
