import { daysGoneBy } from "@/lib/inventory/period";
import { listUse } from "@/lib/inventory/queries/list-use";
import { variancesOf } from "@/lib/inventory/variance";
import { varianceCells, varianceColumns } from "@/lib/inventory/variance-file";
import { writeCsv } from "@/lib/purchasing/csv";
import { now } from "@/lib/server/clock";
import { getStaff } from "@/lib/server/session";
import { outletFor } from "@/lib/staff/outlet-for";
import { businessDayOf } from "@/lib/time";

/** What was used beside what recipes say, as a file: `?du=2026-11-01&au=2026-11-27`. */
export async function GET(request: Request, { params }: { params: Promise<{ outlet: string }> }) {
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  const outlet = outletFor(staff, "reports.view", (await params).outlet);
  if (!outlet) return new Response(null, { status: 404 });
  const asked = new URL(request.url).searchParams;
  const period = daysGoneBy(asked.get("du"), asked.get("au"), businessDayOf(now(), outlet.timezone));
  const rows = variancesOf(await listUse(outlet.id, period));
  return new Response(writeCsv(varianceColumns, rows.map(varianceCells)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${outlet.slug}-consommation-${period.from}-${period.to}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
