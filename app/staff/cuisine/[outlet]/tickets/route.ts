import { listTickets } from "@/lib/kitchen/queries/list-tickets";
import { now } from "@/lib/server/clock";
import { getStaff } from "@/lib/server/session";
import { getStaffLocale } from "@/lib/server/staff-locale";
import { outletFor } from "@/lib/staff/outlet-for";

/** The board as JSON, for the screen that re-reads itself. */
export async function GET(_: Request, { params }: { params: Promise<{ outlet: string }> }) {
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  const outlet = outletFor(staff, "kitchen.view", (await params).outlet);
  if (!outlet) return new Response(null, { status: 404 });
  const at = now();
  const tickets = await listTickets(outlet.id, await getStaffLocale(), at);
  return Response.json({ at: at.toISOString(), tickets }, { headers: { "Cache-Control": "no-store" } });
}
