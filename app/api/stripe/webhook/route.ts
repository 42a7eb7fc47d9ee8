import { applyEvent } from "@/lib/orders/writes/apply-event";
import { countRefusedWebhook } from "@/lib/payments/writes/count-refused-webhook";
import { bucket } from "@/lib/server/bucket";
import { now } from "@/lib/server/clock";
import { log } from "@/lib/server/log";
import { readBody } from "@/lib/server/read-body";
import { eventOf } from "@/lib/server/stripe";

/** Stripe's events are a few kilobytes. */
const mostBytes = 256 * 1024;
/** So many forged ones a minute are written down; more would tell no more. */
const mayCount = bucket(60);

/** What Stripe tells us by itself. The signature is of the very bytes; anything but 2xx makes Stripe say it again later. */
export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request, mostBytes);
  if (body === null) return new Response("too large", { status: 413 });
  const signature = request.headers.get("stripe-signature") ?? "";
  const event = eventOf(body, signature);
  if (!event) {
    // Whoever signs, if wrongly, may be Stripe itself with a secret that we do not have: somebody has to know.
    if (signature && mayCount(performance.now())) await countRefusedWebhook(now()).catch(() => {});
    return new Response("not signed by Stripe for us", { status: 400 });
  }
  try {
    await applyEvent(event);
    return new Response("ok");
  } catch (err) {
    log.error({ err, event: event.id, type: event.type }, "an event of Stripe's could not be applied");
    return new Response("failed", { status: 500 });
  }
}
