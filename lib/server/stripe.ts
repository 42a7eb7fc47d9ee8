import "server-only";
import { isBrokenCircuitError } from "cockatiel";
import Stripe from "stripe";
import { sessionMinutes } from "../payments/deadlines";
import { env } from "./env";
import { log } from "./log";
import { stripeAnswers, stripeBreaker } from "./stripe-breaker";

/**
 * An answer of Stripe's, or why there is none:
 * `refused`: it will not do this, whatever we repeat · `failed`: its own fault; the key of the request is spent and what was
 * done is not known · `silent`: no answer; the same request may be made again with the same key.
 */
export type Answer<T> =
  | { ok: true; value: T }
  | { ok: false; trouble: "refused" | "failed" | "silent"; code: string };

/** The library's own patience is 80 s and its retries use keys of its own: ours are 8 s, one retry, and the keys we stored. */
const patience = { timeout: 8000, maxNetworkRetries: 1, telemetry: false } as const;

/** One for each of Next's module graphs: the errors of another one's client are of classes unknown here. */
let opened: { client: Stripe | null } | undefined;

function clientOf(): Stripe | null {
  opened ??= { client: open() };
  return opened.client;
}

function open(): Stripe | null {
  if (env.STRIPE_API_KEY) return new Stripe(env.STRIPE_API_KEY, patience);
  const standIn = env.STRIPE_STAND_IN_URL ? new URL(env.STRIPE_STAND_IN_URL) : null;
  if (!standIn) return null;
  const { hostname: host, port } = standIn;
  return new Stripe("sk_test_stand_in", { ...patience, host, port, protocol: "http" });
}

/** Stripe did not answer, or failed: what the switch counts. */
class Trouble extends Error {
  constructor(readonly answer: Answer<never> & { ok: false }) {
    super(answer.code);
  }
}

/** Asks Stripe one thing. Never to be called inside a transaction. */
export async function askStripe<T>(what: string, ask: (stripe: Stripe) => Promise<T>): Promise<Answer<T>> {
  const client = clientOf();
  if (!client) return { ok: false, trouble: "silent", code: "not_configured" };
  try {
    return await stripeBreaker().execute(() => answerOf(what, () => ask(client)));
  } catch (error) {
    if (isBrokenCircuitError(error)) return { ok: false, trouble: "silent", code: "not_asked" };
    if (!(error instanceof Trouble)) throw error;
    return error.answer;
  }
}

/** @throws Trouble where there is no answer, or none to go by. */
async function answerOf<T>(what: string, ask: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await ask() };
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    const trouble = troubleOf(error);
    const code = error.code ?? error.type;
    log.warn({ stripe: what, trouble, code, status: error.statusCode, request: error.requestId }, "Stripe");
    if (trouble === "refused") return { ok: false, trouble, code };
    throw new Trouble({ ok: false, trouble, code });
  }
}

function troubleOf({ statusCode }: Stripe.errors.StripeError): "refused" | "failed" | "silent" {
  if (statusCode === undefined || statusCode === 409 || statusCode === 429) return "silent";
  return statusCode >= 500 ? "failed" : "refused";
}

/** Whether customers can be offered to pay online now: configured, and the last call within a minute did not fail. */
export const stripeIsUp = (): boolean => clientOf() !== null && stripeAnswers();

/** When a page opened now closes, in seconds on Stripe's clock: the machine's, whatever the house's says. */
export const sessionDeadline = (): number => Math.floor(Date.now() / 1000) + sessionMinutes * 60;

/**
 * The event a webhook request carries, or null when it was not signed with our secret, is too old, or is of the other
 * mode than our key.
 */
export function eventOf(rawBody: string, signature: string): Stripe.Event | null {
  const client = clientOf();
  if (!client || !env.STRIPE_WEBHOOK_SECRET) return null;
  try {
    const event = client.webhooks.constructEvent(rawBody, signature, env.STRIPE_WEBHOOK_SECRET);
    return event.livemode === isLive() ? event : null;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError || error instanceof SyntaxError)
      return null;
    throw error;
  }
}

const isLive = (): boolean => /^(sk|rk)_live_/.test(env.STRIPE_API_KEY ?? "");
