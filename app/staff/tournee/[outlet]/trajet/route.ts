import { z } from "zod";
import { getRide, RideFrom } from "@/lib/dispatch/queries/get-ride";
import { Refusal } from "@/lib/refusal";
import { getStaff } from "@/lib/server/session";
import { outletFor } from "@/lib/staff/outlet-for";

const headers = { "Cache-Control": "no-store" };
const Asked = z.object({ order: z.uuid() });

/** The way to a door of his round, from where he is or from an address: he may ask for no other's. */
export async function GET(request: Request, { params }: { params: Promise<{ outlet: string }> }) {
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  const outlet = outletFor(staff, "dispatch.work", (await params).outlet);
  if (!outlet) return new Response(null, { status: 404 });
  const said = Object.fromEntries(new URL(request.url).searchParams);
  const asked = Asked.safeParse(said);
  const { order: _, ...start } = said;
  const from = RideFrom.safeParse(start);
  if (!asked.success || !from.success) return Response.json(null, { status: 400, headers });
  try {
    const whose = { courierId: staff.userId, outletId: outlet.id, orderId: asked.data.order };
    const ride = await getRide(whose, from.data);
    return Response.json(ride, { status: ride ? 200 : 404, headers });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return Response.json({ code: error.code }, { status: 422, headers });
  }
}
