import { createTranslator } from "next-intl";
import { daysGoneBy } from "@/lib/inventory/period";
import { incidentCells, incidentColumns } from "@/lib/kitchen/incident-file";
import { listIncidents } from "@/lib/kitchen/queries/list-incidents";
import { writeCsv } from "@/lib/purchasing/csv";
import { now } from "@/lib/server/clock";
import { getStaff } from "@/lib/server/session";
import { getStaffLocale } from "@/lib/server/staff-locale";
import { outletFor } from "@/lib/staff/outlet-for";
import { businessDayOf, clockTime } from "@/lib/time";

/** A period's incidents as a file: `?du=2026-11-01&au=2026-11-27`. */
export async function GET(request: Request, { params }: { params: Promise<{ outlet: string }> }) {
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  const outlet = outletFor(staff, "reports.view", (await params).outlet);
  if (!outlet) return new Response(null, { status: 404 });
  const asked = new URL(request.url).searchParams;
  const period = daysGoneBy(asked.get("du"), asked.get("au"), businessDayOf(now(), outlet.timezone));
  const locale = await getStaffLocale();
  const { default: messages } = await import(`../../../../../../../messages/${locale}/kitchen.json`);
  const t = createTranslator({ locale, messages });
  // Who made it is for those who know him.
  const knows = staff.outletIds("team.see").includes(outlet.id);
  const rows = (await listIncidents(outlet.id, period, locale)).map((found) => {
    const row = knows ? found : { ...found, by: "" };
    const at = new Date(row.at);
    const when = { day: businessDayOf(at, outlet.timezone), time: clockTime(at, outlet.timezone) };
    return incidentCells(row, when, t(`incidents.causes.${row.cause}`));
  });
  return new Response(writeCsv(incidentColumns, rows), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${outlet.slug}-incidents-${period.from}-${period.to}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
