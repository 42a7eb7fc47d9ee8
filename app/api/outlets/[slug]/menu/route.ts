import { briefly } from "@/lib/server/briefly";
import { getShopMenuText, getShopOutlet } from "@/lib/server/shop-cache";

const menuBytes = async (slug: string, locale: string): Promise<Buffer | null> => {
  const outlet = await getShopOutlet(slug);
  return outlet?.status === "open" ? Buffer.from(await getShopMenuText(outlet, locale)) : null;
};

/** The whole card of an outlet with its recipes, for the screens that let a customer change them. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const locale = new URL(request.url).searchParams.get("locale") === "en" ? "en" : "fr";
  const menu = await briefly(`menu:${slug}:${locale}`, () => menuBytes(slug, locale));
  if (!menu) return Response.json({ error: "unknown outlet" }, { status: 404 });
  return new Response(new Uint8Array(menu), {
    headers: {
      "content-type": "application/json",
      "cache-control": "public, max-age=30, stale-while-revalidate=600",
    },
  });
}
