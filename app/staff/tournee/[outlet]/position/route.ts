import { getStaff } from "@/lib/server/session";
import { outletFor } from "@/lib/staff/outlet-for";
import { tellPositionAction } from "../actions";

/** The action beside it for a telephone that must be able to give up: an action that hangs would keep those after it waiting. */
export async function POST(request: Request, { params }: { params: Promise<{ outlet: string }> }) {
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  const outlet = outletFor(staff, "dispatch.work", (await params).outlet);
  if (!outlet) return new Response(null, { status: 404 });
  const told: unknown = await request.json().catch(() => null);
  const body = told && typeof told === "object" ? told : {};
  const answer = await tellPositionAction({ ...body, outletId: outlet.id });
  return Response.json(answer, { headers: { "Cache-Control": "no-store" } });
}
