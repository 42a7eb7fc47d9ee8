import { socialPicture } from "./social-picture";

/** What is shown where a link to an outlet's card (`carte.png`) or to a dish (`margherita.png`) is shared. */
export async function GET(_: Request, { params }: { params: Promise<{ outlet: string; dish: string }> }) {
  const { outlet, dish } = await params;
  const png = await socialPicture(outlet, dish.replace(/\.png$/, ""));
  if (!png) return new Response(null, { status: 404 });
  return new Response(png, {
    headers: { "content-type": "image/png", "cache-control": "public, max-age=86400" },
  });
}
