import { applyEvent } from "@/lib/orders/writes/apply-event";
import { log } from "@/lib/server/log";
import { readBody } from "@/lib/server/read-body";
import { eventOf } from "@/lib/server/stripe";

/** Stripe's events are a few kilobytes. */
const mostBytes = 256 * 1024;

/** What Stripe tells us by itself. The signature is of the very bytes; anything but 2xx makes Stripe say it again later. */
export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request, mostBytes);
  if (body === null) return new Response("too large", { status: 413 });
  const event = eventOf(body, request.headers.get("stripe-signature") ?? "");
  if (!event) return new Response("not signed by Stripe for us", { status: 400 });
  try {
    await applyEvent(event);
    return new Response("ok");
  } catch (err) {
    log.error({ err, event: event.id, type: event.type }, "an event of Stripe's could not be applied");
    return new Response("failed", { status: 500 });
  }
}
