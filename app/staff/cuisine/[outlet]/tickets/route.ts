import { getStaff } from "@/lib/server/session";
import { getStaffLocale } from "@/lib/server/staff-locale";
import { outletFor } from "@/lib/staff/outlet-for";
import { readBoard } from "../read-board";

/** The board as JSON, for the screen that re-reads itself. */
export async function GET(_: Request, { params }: { params: Promise<{ outlet: string }> }) {
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  const outlet = outletFor(staff, "kitchen.view", (await params).outlet);
  if (!outlet) return new Response(null, { status: 404 });
  const reading = await readBoard(outlet.id, await getStaffLocale());
  return Response.json(reading, { headers: { "Cache-Control": "no-store" } });
}
