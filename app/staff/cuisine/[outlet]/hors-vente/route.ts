import { listOnSale } from "@/lib/kitchen/queries/list-on-sale";
import { now } from "@/lib/server/clock";
import { getStaff } from "@/lib/server/session";
import { getStaffLocale } from "@/lib/server/staff-locale";
import { outletFor } from "@/lib/staff/outlet-for";

/** What is off sale and what may be taken off, as JSON, read when a cook asks for it. */
export async function GET(_: Request, { params }: { params: Promise<{ outlet: string }> }) {
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  const outlet = outletFor(staff, "kitchen.view", (await params).outlet);
  if (!outlet) return new Response(null, { status: 404 });
  const named = staff.outletIds("team.see").includes(outlet.id);
  return Response.json(await listOnSale(outlet.id, await getStaffLocale(), now(), named), {
    headers: { "Cache-Control": "no-store" },
  });
}
