import { browserMaps } from "@/lib/server/maps/browser-maps";

/** What a browser needs to show Google's map; null: it shows our own. Asked once a map is about to be seen, never with a page. */
export async function GET() {
  return Response.json(browserMaps(), { headers: { "cache-control": "no-store" } });
}
