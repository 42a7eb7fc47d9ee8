import { FileText } from "lucide-react";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { PollRefresh } from "@/components/poll-refresh";
import { BarChart } from "@/components/staff/reports/bar-chart";
import { ComparisonPicker } from "@/components/staff/reports/comparison-picker";
import { Headline } from "@/components/staff/reports/headline";
import { HeatMap } from "@/components/staff/reports/heat-map";
import { Moved } from "@/components/staff/reports/moved";
import { PeriodPicker } from "@/components/staff/reports/period-picker";
import { ReportPanel } from "@/components/staff/reports/report-panel";
import { ShareBars } from "@/components/staff/reports/share-bars";
import { TodayPanel } from "@/components/staff/reports/today-panel";
import { wordsOf } from "@/components/staff/reports/words";
import { buttonLook } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { formatCents } from "@/lib/money";
import { type ComparedRow, comparisonOf, movedBack, shiftOf, spanAddress } from "@/lib/reports/comparison";
import { periodOf } from "@/lib/reports/period";
import { getToday } from "@/lib/reports/queries/get-today";
import { readCompared } from "@/lib/reports/queries/read-compared";
import { namesPeople, type ReportName, reports } from "@/lib/reports/report";
import { now } from "@/lib/server/clock";
import type { Staff, StaffOutlet } from "@/lib/staff/staff";
import { businessDayOf } from "@/lib/time";
import { opensFor, outletsOf } from "./opens-for";

/** Which reports stand together. */
const views = {
  ventes: ["days", "outlets", "hours", "channels", "promotions"],
  produits: ["products", "food"],
  service: ["service", "couriers", "work"],
  pertes: ["losses", "incidents", "stock"],
  comptes: ["vat", "tenders", "tills"],
} as const satisfies Record<string, readonly ReportName[]>;
type View = keyof typeof views;
/** Too many columns for half a page. */
const wide: ReadonlySet<ReportName> = new Set([
  "days",
  "outlets",
  "service",
  "products",
  "losses",
  "work",
  "food",
  "tills",
]);

export type SearchParams = Record<string, string | string[] | undefined>;
type Props = {
  staff: Staff;
  outlets: readonly StaffOutlet[];
  one: StaffOutlet | null;
  searchParams: SearchParams;
};

const gross = { name: "gross", kind: "money" } as const;
/** Without those that are no more: what is drawn is what there is. */
const present = (rows: readonly ComparedRow[]) => rows.filter(({ gone }) => !gone);

const viewOf = (asked: unknown): View =>
  (Object.keys(views) as View[]).find((view) => view === asked) ?? "ventes";

/** The reports of one outlet, or of all of somebody's: today live, then a period of his choice. */
export async function ReportsPage({ staff, outlets, one, searchParams }: Props) {
  const [t, locale] = await Promise.all([getTranslations("reports"), getLocale()]);
  const at = now();
  const today = businessDayOf(at, one?.timezone ?? "Europe/Paris");
  const period = periodOf(searchParams, today);
  const view = viewOf(searchParams.vue);
  const comparison = comparisonOf(searchParams.comparer);
  const outletIds = outlets.map(({ id }) => id);
  const sees = outletsOf(staff, "orders.view");
  const knowsPeople = staff.outletIds("team.see").length > 0;
  const names = views[view].filter(
    (name) => (one === null || name !== "outlets") && (knowsPeople || !namesPeople(name)),
  );
  const read = (name: ReportName) => readCompared(name, { outletIds, period }, comparison, locale);
  const [todays, allDays, ...others] = await Promise.all([
    getToday(outletIds, at),
    read("days"),
    ...names.map((name) => (name === "days" ? [] : read(name))),
  ]);
  // Before there was an outlet, nothing of it is new.
  const nothingBefore = allDays.length > 0 && allDays.every(({ before }) => before === null);
  const shown = (rows: readonly ComparedRow[]): readonly ComparedRow[] =>
    nothingBefore ? present(rows).map(({ row }) => ({ row })) : rows;
  const [days, rest] = [shown(allDays), others.map(shown)];
  const address = one ? `/staff/rapports/${one.slug}` : "/staff/rapports";
  const span = spanAddress(period, comparison);
  const moved = shiftOf("days", period, comparison);
  // A file has what its address says, and nothing is compared where it says nothing of it.
  const asked = `du=${period.from}&au=${period.to}&comparer=${comparison}${one ? `&pizzeria=${one.slug}` : ""}`;
  const opens = opensFor(staff, { period, comparison, outlets, one });
  const whole = Object.fromEntries(reports.outlets.map(({ name }) => [name, 1]));
  const ofHeadline = (column: string) =>
    one ? opens.outlets(whole, column === "gross" ? "orders" : column) : null;
  const words = wordsOf(t, locale);
  const bars = present(days).map(({ row }) => ({
    key: String(row.day),
    label: `${Number(String(row.day).slice(8))}/${Number(String(row.day).slice(5, 7))}`,
    value: Number(row.gross),
    said: formatCents(Number(row.gross), locale),
  }));
  const shares = (
    name: "channels" | "products",
    rows: readonly ComparedRow[],
    label: (row: ComparedRow["row"]) => string,
  ) => (
    <ShareBars
      title={t(`titles.${name}`)}
      bars={rows.slice(0, 10).map(({ row, before }) => ({
        ...{ key: label(row), label: label(row), cents: Number(row.gross) },
        moved: before !== undefined && (
          <Moved column={gross} now={row.gross ?? null} then={before?.gross ?? null} />
        ),
      }))}
    />
  );
  const say = (name: string, value: unknown) => words.cell({ name, kind: "text" }, String(value));
  const chartOf = (name: ReportName, all: readonly ComparedRow[]) => {
    const rows = present(all);
    if (name === "days" && bars.length > 1) return <BarChart title={t("titles.days")} bars={bars} />;
    if (name === "hours") return <HeatMap rows={rows.map(({ row }) => row)} opens={opens.hours} />;
    if (name === "channels")
      return shares(name, rows, (row) => `${say("channel", row.channel)}, ${say("mode", row.mode)}`);
    if (name === "products")
      return shares(name, rows, ({ product, size }) =>
        size === "ONE" ? `${product}` : `${product}, ${say("size", size)}`,
      );
    return undefined;
  };
  return (
    <div className="mx-auto grid w-full max-w-6xl content-start gap-4 p-3 md:p-6">
      <PollRefresh />
      <h1 className="text-3xl">{t("title")}</h1>
      {todays.length > 0 && <TodayPanel rows={todays} ordersOf={sees} />}
      <PeriodPicker period={period} comparison={comparison} today={today} view={view} action={address} />
      <ComparisonPicker
        comparison={comparison}
        before={moved === null ? null : movedBack(period, moved)}
        note={nothingBefore ? "nothing" : period.to >= today ? "unfinished" : null}
        hrefOf={(other) => `?${spanAddress(period, other)}&vue=${view}`}
      />
      {one && period.from === period.to && (
        <a
          href={`/staff/rapports/${one.slug}/journee?jour=${period.from}`}
          className={classes(buttonLook({ tone: "quiet" }), "justify-self-start print:hidden")}
        >
          <FileText aria-hidden className="size-5" />
          {t("sheet.open")}
        </a>
      )}
      <nav aria-label={t("views.label")} className="overflow-x-auto print:hidden">
        <ul className="flex w-max gap-1 border-line border-b-2">
          {(Object.keys(views) as View[]).map((name) => (
            <li key={name}>
              <Link
                href={`?${span}&vue=${name}`}
                aria-current={name === view ? "page" : undefined}
                className={classes(
                  "-mb-0.5 inline-flex min-h-11 items-center border-b-4 px-4 font-semibold",
                  name === view ? "border-tomato" : "border-transparent text-ink-soft hover:text-ink",
                )}
              >
                {t(`views.${name}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {view === "ventes" && <Headline rows={days} opens={ofHeadline} />}
      <div className="grid items-start gap-4 lg:grid-cols-2 lg:[&>.wide]:col-span-2">
        {names.map((name, index) => {
          const rows = name === "days" ? days : (rest[index] ?? []);
          const chart = chartOf(name, rows);
          return (
            <ReportPanel
              key={name}
              name={name}
              rows={rows}
              asked={asked}
              chart={chart}
              opens={opens[name]}
              wide={wide.has(name)}
            />
          );
        })}
      </div>
    </div>
  );
}
