import { timingSafeEqual } from "node:crypto";
import { revalidateTag } from "next/cache";
import { z } from "zod";
import { forgetDrawings } from "@/lib/server/drawings";
import { revalidateKey } from "@/lib/server/live/revalidate";

const Asked = z.object({
  tags: z
    .array(z.string().regex(/^[a-z0-9:-]{1,80}$/))
    .min(1)
    .max(300),
});

/** This process tells itself that cached pages no longer hold. Whoever has no key learns nothing. */
export async function POST(request: Request) {
  const key = Buffer.from(request.headers.get("x-ocpizza-key") ?? "");
  const own = Buffer.from(revalidateKey());
  if (key.length !== own.length || !timingSafeEqual(key, own)) return new Response(null, { status: 404 });
  const asked = Asked.safeParse(await request.json().catch(() => null));
  if (!asked.success) return new Response(null, { status: 400 });
  forgetDrawings();
  for (const tag of asked.data.tags) revalidateTag(tag, { expire: 0 });
  return Response.json({ dropped: asked.data.tags });
}
