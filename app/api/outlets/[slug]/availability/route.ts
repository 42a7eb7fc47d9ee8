import { currentAvailability } from "@/lib/server/availability-cache";
import { getShopOutlet } from "@/lib/server/shop-cache";

/** What is scarce at an outlet right now. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  const outlet = await getShopOutlet((await params).slug);
  if (outlet?.status !== "open") return Response.json({ error: "unknown outlet" }, { status: 404 });
  return Response.json(await currentAvailability(outlet.id), { headers: { "cache-control": "no-store" } });
}
