import { addressOf } from "@/lib/server/callers-address";
import { env } from "@/lib/server/env";
import { live } from "@/lib/server/live";
import { admit, mayListen, mayStillListen, staffTopics } from "@/lib/server/live/admission";
import { liveStream } from "@/lib/server/live/stream";
import { parseTopics } from "@/lib/server/live/topics";
import { getStaff } from "@/lib/server/session";

export const dynamic = "force-dynamic";

/** A pizzeria's whole team behind one address, with several tabs each. */
const mostPerAddress = env.OCPIZZA_ENV === "production" ? 60 : 1000;
const mostOpen = 4000;

/** `GET /api/live?topics=a,b&locale=fr`: what happens to these topics, as it happens. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams;
  const topics = parseTopics(asked.get("topics"));
  if (!topics) return refuse(400);
  const needStaff = staffTopics(topics).length > 0;
  const staff = needStaff ? await getStaff() : null;
  if (needStaff && !staff) return refuse(401);
  if (!mayListen(topics, staff)) return refuse(403);

  const { hub, open, perAddress } = live();
  const address = addressOf(request.headers.get("x-forwarded-for"));
  const leave = open.size < mostOpen ? admit(perAddress, address, mostPerAddress) : null;
  if (!leave) return refuse(503, { "Retry-After": "15" });

  const stream = liveStream({
    hub,
    topics,
    locale: asked.get("locale") === "en" ? "en" : "fr",
    signal: request.signal,
    open,
    stillAllowed: staff ? () => mayStillListen(topics, staff.sessionId) : undefined,
    onEnd: leave,
  });
  return new Response(stream, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}

const refuse = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers: { "Cache-Control": "no-store", ...headers } });
