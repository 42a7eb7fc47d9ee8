import { listRecipes } from "@/lib/kitchen/queries/list-recipes";
import { getStaff } from "@/lib/server/session";
import { getStaffLocale } from "@/lib/server/staff-locale";
import { outletFor } from "@/lib/staff/outlet-for";

/** The recipe book as JSON, read when a cook opens it. */
export async function GET(_: Request, { params }: { params: Promise<{ outlet: string }> }) {
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  if (!outletFor(staff, "kitchen.view", (await params).outlet)) return new Response(null, { status: 404 });
  return Response.json(await listRecipes(await getStaffLocale()), {
    headers: { "Cache-Control": "no-store" },
  });
}
