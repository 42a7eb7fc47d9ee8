import { getDrawings } from "@/lib/server/drawings";

/** A drawing under the name of its content, so that a browser keeps it for ever; under an older name, the present one for now. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const drawing = (await getDrawings()).get(file.split(".")[0] ?? "");
  if (!drawing) return new Response(null, { status: 404 });
  const cache = drawing.file === file ? "public, max-age=31536000, immutable" : "public, max-age=60";
  return new Response(drawing.svg, {
    headers: {
      "content-type": "image/svg+xml; charset=utf-8",
      "cache-control": cache,
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    },
  });
}
