import { now } from "@/lib/server/clock";
import { writeSheet } from "@/lib/server/papers/day-sheet";
import { fileResponse } from "@/lib/server/papers/receipt-file";
import { getStaff } from "@/lib/server/session";
import { getStaffLocale } from "@/lib/server/staff-locale";
import { outletFor } from "@/lib/staff/outlet-for";
import { businessDayOf, isDay } from "@/lib/time";

/** A day's sheet of an outlet as a PDF: `?jour=2026-11-27`, today's where no day is asked for that one could read. */
export async function GET(request: Request, { params }: { params: Promise<{ outlet: string }> }) {
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  const outlet = outletFor(staff, "reports.view", (await params).outlet);
  if (!outlet) return new Response(null, { status: 404 });
  const asked = new URL(request.url).searchParams.get("jour");
  const day = isDay(asked) ? asked : businessDayOf(now(), outlet.timezone);
  const sheet = await writeSheet(outlet.id, day, await getStaffLocale());
  return sheet ? fileResponse(sheet.file) : new Response(null, { status: 404 });
}
