import { z } from "zod";
import { chooseSuggestion, suggestAddresses } from "@/lib/outlets/queries/suggest-addresses";

/** `session`: of who types, made in his browser; without one only our own book answers. `place`: a suggestion that was chosen. */
const Asked = z.object({
  q: z.string().max(400).default(""),
  session: z.uuid().optional(),
  place: z
    .string()
    .regex(/^[\w-]{10,300}$/)
    .optional(),
});

/** Addresses that match what is being typed, or the whole address of the one that was chosen. */
export async function GET(request: Request) {
  const asked = Asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return Response.json({ error: "bad_input" }, { status: 400 });
  const { q, session, place } = asked.data;
  if (place && session) {
    const chosen = await chooseSuggestion(place, session);
    return Response.json(chosen, { status: chosen ? 200 : 404, headers: { "cache-control": "no-store" } });
  }
  const found = await suggestAddresses(q.slice(0, 120), { session });
  return Response.json(found, { headers: { "cache-control": "private, max-age=300" } });
}
