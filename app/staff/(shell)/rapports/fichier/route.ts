import { createTranslator } from "next-intl";
import { wordsOf } from "@/components/staff/reports/words";
import { comparisonOf } from "@/lib/reports/comparison";
import { periodOf } from "@/lib/reports/period";
import { readCompared } from "@/lib/reports/queries/read-compared";
import { namesPeople, reportNames } from "@/lib/reports/report";
import { reportCsv, reportWorkbook } from "@/lib/reports/report-file";
import { now } from "@/lib/server/clock";
import { getStaff } from "@/lib/server/session";
import { getStaffLocale } from "@/lib/server/staff-locale";
import { outletFor } from "@/lib/staff/outlet-for";
import { businessDayOf } from "@/lib/time";

const csv = "text/csv; charset=utf-8";
const excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A report's figures as a file: `?rapport=days&format=csv&du=…&au=…`, of one `pizzeria` or of all one may read; by day if none is named. `comparer`: with what each figure was, at the end of its row. */
export async function GET(request: Request) {
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  const asked = new URL(request.url).searchParams;
  const name = reportNames.find((one) => one === (asked.get("rapport") ?? "days"));
  const slug = asked.get("pizzeria");
  const mine = staff.outletIds("reports.view");
  const outlet = slug === null ? null : outletFor(staff, "reports.view", slug);
  const outlets =
    slug === null ? staff.outlets.filter(({ id }) => mine.includes(id)) : outlet ? [outlet] : [];
  const hidden = name && namesPeople(name) && staff.outletIds("team.see").length === 0;
  if (!name || hidden || outlets.length === 0) return new Response(null, { status: 404 });
  const period = periodOf({ du: asked.get("du"), au: asked.get("au") }, businessDayOf(now(), "Europe/Paris"));
  const locale = await getStaffLocale();
  const outletIds = outlets.map(({ id }) => id);
  const comparison = comparisonOf(asked.get("comparer") ?? "sans");
  const rows = await readCompared(name, { outletIds, period }, comparison, locale);
  const { default: messages } = await import(`../../../../../messages/${locale}/reports.json`);
  const words = wordsOf(createTranslator({ locale, messages }), locale);
  const workbook = asked.get("format") === "xlsx";
  const body = workbook
    ? new Uint8Array(await reportWorkbook(name, rows, words))
    : reportCsv(name, rows, words);
  return new Response(body, {
    headers: {
      "Content-Type": workbook ? excel : csv,
      "Content-Disposition": `attachment; filename="${name}-${slug ?? "oc-pizza"}-${period.from}-${period.to}.${workbook ? "xlsx" : "csv"}"`,
      "Cache-Control": "no-store",
    },
  });
}
