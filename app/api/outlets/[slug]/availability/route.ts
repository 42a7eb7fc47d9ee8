import { mostDaysAhead } from "@/lib/capacity/days-ahead";
import { briefly } from "@/lib/server/briefly";
import { now } from "@/lib/server/clock";
import { getShopOutlet } from "@/lib/server/shop-cache";
import { getAvailability } from "@/lib/stock/queries/get-availability";
import { addDays, type BusinessDay, businessDayOf } from "@/lib/time";

/** What is scarce at an outlet, as it is sent; null when there is no such outlet. */
const scarceText = async (slug: string, day?: BusinessDay): Promise<string | null> => {
  const outlet = await getShopOutlet(slug);
  return outlet?.status === "open" ? JSON.stringify(await getAvailability(outlet.id, day)) : null;
};

/** What is scarce at an outlet right now, or on a later day (`?day=2026-11-28`) that one may order for. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const asked = new URL(request.url).searchParams.get("day");
  const today = businessDayOf(now(), "Europe/Paris");
  const coming = Array.from({ length: mostDaysAhead }, (_, days) => addDays(today, days + 1));
  const day = coming.find((one) => one === asked);
  if (asked && !day) return Response.json({ error: "day" }, { status: 400 });
  const text = await briefly(`scarce:${slug}:${day ?? ""}`, () => scarceText(slug, day));
  if (!text) return Response.json({ error: "unknown outlet" }, { status: 404 });
  return new Response(text, { headers: { "content-type": "application/json", "cache-control": "no-store" } });
}
