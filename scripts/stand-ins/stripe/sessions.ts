import type Stripe from "stripe";
import { emit } from "./events";
import { invalid, missing } from "./fault";
import type { SessionParams } from "./params";
import { newSession } from "./session";
import { seconds, type World } from "./world";

export function createSession(world: World, params: SessionParams): Stripe.Checkout.Session {
  checkExpiry(params.expires_at);
  const session = newSession(params, world.url);
  if ((session.amount_total ?? 0) < 50)
    throw invalid(
      "The Checkout Session's total amount due must add up to at least €0.50 eur",
      { code: "amount_too_small" },
      false,
    );
  const { description, metadata = {}, capture_method = "automatic" } = params.payment_intent_data ?? {};
  const label = params.line_items.map((line) => line.price_data.product_data.name).join(", ");
  world.asked.set(session.id, {
    ...{
      label: description ?? label,
      metadata,
      capture: capture_method,
      email: params.customer_email ?? null,
    },
  });
  world.sessions.set(session.id, session);
  return session;
}

function checkExpiry(expiresAt: number | undefined): void {
  if (expiresAt === undefined) return;
  const ahead = expiresAt - seconds();
  const complaint =
    ahead < 30 * 60
      ? "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation."
      : ahead > 24 * 3600
        ? "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation."
        : null;
  if (complaint) throw invalid(complaint, { param: "expires_at" }, false);
}

export function getSession(world: World, id: string): Stripe.Checkout.Session {
  const session = world.sessions.get(id);
  if (!session) throw missing("checkout.session", id, "session");
  return session;
}

export function expireSession(world: World, id: string): Stripe.Checkout.Session {
  const session = getSession(world, id);
  if (session.status !== "open")
    throw invalid(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`,
    );
  return close(world, session);
}

/** Sessions end by themselves, too. */
export function expireOld(world: World): void {
  for (const session of world.sessions.values())
    if (session.status === "open" && session.expires_at <= seconds()) close(world, session);
}

function close(world: World, session: Stripe.Checkout.Session): Stripe.Checkout.Session {
  session.status = "expired";
  session.url = null;
  emit(world, "checkout.session.expired", session);
  return session;
}
