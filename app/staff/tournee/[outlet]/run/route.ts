import { getCourierScreen } from "@/lib/dispatch/queries/get-courier-screen";
import { now } from "@/lib/server/clock";
import { getStaff } from "@/lib/server/session";
import { getStaffLocale } from "@/lib/server/staff-locale";
import { outletFor } from "@/lib/staff/outlet-for";

/** The courier's own screen as JSON. Nothing of it may stay in a cache: it holds people's doors. */
export async function GET(_: Request, { params }: { params: Promise<{ outlet: string }> }) {
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  const outlet = outletFor(staff, "dispatch.work", (await params).outlet);
  if (!outlet) return new Response(null, { status: 404 });
  const at = now();
  const screen = await getCourierScreen(staff.userId, outlet.id, await getStaffLocale(), at);
  return Response.json({ at: at.toISOString(), ...screen }, { headers: { "Cache-Control": "no-store" } });
}
