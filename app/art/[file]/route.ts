import { isPhotograph, paintedFrom } from "@/lib/catalogue/picture";
import { getPicture } from "@/lib/catalogue/queries/get-picture";
import { getDrawings } from "@/lib/server/drawings";
import { paint } from "@/lib/server/pictures/paint";

/** A drawing, painted for lists or not, or a photograph, under the name of its content, so that a browser keeps it for ever; under an older name, the present one for now. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const small = paintedFrom(file);
  if (!small && isPhotograph(file)) return photograph(file);
  const drawing = (await getDrawings()).get(file.split(".")[0] ?? "");
  if (!drawing) return new Response(null, { status: 404 });
  const cache =
    drawing.drawn === (small ?? file) ? "public, max-age=31536000, immutable" : "public, max-age=60";
  if (small)
    return new Response(await paint(drawing), {
      headers: { "content-type": "image/webp", "cache-control": cache },
    });
  return new Response(drawing.svg, {
    headers: {
      "content-type": "image/svg+xml; charset=utf-8",
      "cache-control": cache,
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    },
  });
}

/** `code.hash.webp`, or `code.hash.l.webp` for the larger one. */
async function photograph(file: string): Promise<Response> {
  const [, code = "", hash = "", large] = /^([a-z0-9_-]+)\.([0-9a-f]{12})(\.l)?\.webp$/.exec(file) ?? [];
  const bytes = hash ? await getPicture(code, hash, large !== undefined) : null;
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(bytes), {
    headers: { "content-type": "image/webp", "cache-control": "public, max-age=31536000, immutable" },
  });
}
