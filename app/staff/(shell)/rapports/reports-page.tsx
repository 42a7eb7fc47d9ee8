import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { PollRefresh } from "@/components/poll-refresh";
import { BarChart } from "@/components/staff/reports/bar-chart";
import { Headline } from "@/components/staff/reports/headline";
import { HeatMap } from "@/components/staff/reports/heat-map";
import { PeriodPicker } from "@/components/staff/reports/period-picker";
import { ReportPanel } from "@/components/staff/reports/report-panel";
import { TodayPanel } from "@/components/staff/reports/today-panel";
import { classes } from "@/components/ui/classes";
import type { Period } from "@/lib/inventory/period";
import { formatCents } from "@/lib/money";
import { periodBefore, periodOf } from "@/lib/reports/period";
import { getToday } from "@/lib/reports/queries/get-today";
import { readReport } from "@/lib/reports/queries/read-report";
import { namesPeople, type ReportName } from "@/lib/reports/report";
import { now } from "@/lib/server/clock";
import type { Staff, StaffOutlet } from "@/lib/staff/staff";
import { businessDayOf } from "@/lib/time";

/** Which reports stand together. */
const views = {
  ventes: ["days", "outlets", "hours", "channels", "promotions"],
  produits: ["products"],
  service: ["service", "couriers", "work"],
  pertes: ["losses", "stock"],
} as const satisfies Record<string, readonly ReportName[]>;
type View = keyof typeof views;
/** Too many columns for half a page. */
const wide: ReadonlySet<ReportName> = new Set(["days", "outlets", "service", "products", "losses", "work"]);

export type SearchParams = Record<string, string | string[] | undefined>;
type Props = {
  staff: Staff;
  outlets: readonly StaffOutlet[];
  one: StaffOutlet | null;
  searchParams: SearchParams;
};

const viewOf = (asked: unknown): View =>
  (Object.keys(views) as View[]).find((view) => view === asked) ?? "ventes";

/** The reports of one outlet, or of all of somebody's: today live, then a period of his choice. */
export async function ReportsPage({ staff, outlets, one, searchParams }: Props) {
  const [t, locale] = await Promise.all([getTranslations("reports"), getLocale()]);
  const at = now();
  const today = businessDayOf(at, one?.timezone ?? "Europe/Paris");
  const period = periodOf(searchParams, today);
  const view = viewOf(searchParams.vue);
  const outletIds = outlets.map(({ id }) => id);
  const knowsPeople = staff.outletIds("team.see").length > 0;
  const names = views[view].filter(
    (name) => (one === null || name !== "outlets") && (knowsPeople || !namesPeople(name)),
  );
  const read = (name: ReportName, days: Period = period) =>
    readReport(name, { outletIds, period: days }, locale);
  const [todays, days, before, ...rest] = await Promise.all([
    getToday(outletIds, at),
    read("days"),
    read("days", periodBefore(period)),
    ...names.map((name) => (name === "days" ? [] : read(name))),
  ]);
  const address = one ? `/staff/rapports/${one.slug}` : "/staff/rapports";
  const asked = `du=${period.from}&au=${period.to}${one ? `&pizzeria=${one.slug}` : ""}`;
  const sees = new Set(
    staff.outlets.filter(({ id }) => staff.outletIds("orders.view").includes(id)).map(({ slug }) => slug),
  );
  const slugs = new Map(outlets.map(({ name, slug }) => [name, slug]));
  const oneDay = period.from === period.to ? period.from : null;
  /** Where the orders behind a row are, for who may see them. */
  const opens = (name: ReportName) => (row: Readonly<Record<string, unknown>>) => {
    if (name === "outlets")
      return `/staff/rapports/${slugs.get(String(row.outlet))}?du=${period.from}&au=${period.to}`;
    if (!one || !sees.has(one.slug))
      return name === "days" ? `?du=${row.day}&au=${row.day}&vue=${view}` : null;
    if (name === "days") return `/staff/commandes/${one.slug}?jour=${row.day}`;
    if (name === "channels" && oneDay)
      return `/staff/commandes/${one.slug}?jour=${oneDay}&canal=${row.channel}&mode=${row.mode}`;
    return null;
  };
  const bars = days.map((row) => ({
    key: String(row.day),
    label: `${Number(String(row.day).slice(8))}/${Number(String(row.day).slice(5, 7))}`,
    value: Number(row.gross),
    said: formatCents(Number(row.gross), locale),
  }));
  return (
    <div className="mx-auto grid w-full max-w-6xl content-start gap-4 p-3 md:p-6">
      <PollRefresh />
      <h1 className="text-3xl">{t("title")}</h1>
      {todays.length > 0 && <TodayPanel rows={todays} ordersOf={sees} />}
      <PeriodPicker period={period} today={today} view={view} action={address} />
      <nav aria-label={t("views.label")} className="overflow-x-auto print:hidden">
        <ul className="flex w-max gap-1 border-line border-b-2">
          {(Object.keys(views) as View[]).map((name) => (
            <li key={name}>
              <Link
                href={`?du=${period.from}&au=${period.to}&vue=${name}`}
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
      {view === "ventes" && <Headline rows={days} before={before} />}
      <div className="grid items-start gap-4 lg:grid-cols-2 lg:[&>.wide]:col-span-2">
        {names.map((name, index) => {
          const rows = name === "days" ? days : (rest[index] ?? []);
          const chart =
            name === "days" && bars.length > 1 ? (
              <BarChart title={t("titles.days")} bars={bars} />
            ) : name === "hours" ? (
              <HeatMap rows={rows} />
            ) : undefined;
          return (
            <ReportPanel
              key={name}
              name={name}
              rows={rows}
              asked={asked}
              chart={chart}
              opens={opens(name)}
              wide={wide.has(name)}
            />
          );
        })}
      </div>
    </div>
  );
}
