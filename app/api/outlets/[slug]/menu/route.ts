import { getShopMenuText, getShopOutlet } from "@/lib/server/shop-cache";

/** The whole card of an outlet with its recipes, for the screens that let a customer change them. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const outlet = await getShopOutlet((await params).slug);
  if (outlet?.status !== "open") return Response.json({ error: "unknown outlet" }, { status: 404 });
  const locale = new URL(request.url).searchParams.get("locale") === "en" ? "en" : "fr";
  return new Response(await getShopMenuText(outlet, locale), {
    headers: {
      "content-type": "application/json",
      "cache-control": "public, max-age=30, stale-while-revalidate=600",
    },
  });
}
