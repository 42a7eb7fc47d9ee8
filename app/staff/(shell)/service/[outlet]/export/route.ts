import { now } from "@/lib/server/clock";
import { getStaff } from "@/lib/server/session";
import { mondayOf } from "@/lib/shifts/hours";
import { hoursFile } from "@/lib/shifts/hours-file";
import { getWeek } from "@/lib/shifts/queries/get-week";
import { outletFor } from "@/lib/staff/outlet-for";
import { businessDayOf } from "@/lib/time";

/** A week's worked hours as a file: `?semaine=2026-11-23`. */
export async function GET(request: Request, { params }: { params: Promise<{ outlet: string }> }) {
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  const outlet = outletFor(staff, "shifts.plan", (await params).outlet);
  if (!outlet) return new Response(null, { status: 404 });
  const { slug, timezone } = outlet;
  const at = now();
  const monday = mondayOf(new URL(request.url).searchParams.get("semaine"), businessDayOf(at, timezone));
  return new Response(hoursFile(await getWeek(outlet.id, monday, timezone), timezone, at), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${slug}-heures-${monday}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
