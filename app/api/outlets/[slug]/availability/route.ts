import { briefly } from "@/lib/server/briefly";
import { getShopOutlet } from "@/lib/server/shop-cache";
import { getAvailability } from "@/lib/stock/queries/get-availability";

/** What is scarce at an outlet right now, as it is sent; null when there is no such outlet. */
const scarceText = async (slug: string): Promise<string | null> => {
  const outlet = await getShopOutlet(slug);
  return outlet?.status === "open" ? JSON.stringify(await getAvailability(outlet.id)) : null;
};

/** What is scarce at an outlet right now. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const text = await briefly(`scarce:${slug}`, () => scarceText(slug));
  if (!text) return Response.json({ error: "unknown outlet" }, { status: 404 });
  return new Response(text, { headers: { "content-type": "application/json", "cache-control": "no-store" } });
}
