import "server-only";
import { timingSafeEqual } from "node:crypto";
import { addressOf } from "../callers-address";
import { env } from "../env";

const here = ["127.0.0.1", "::1", "::ffff:127.0.0.1"];

/** Who may read the figures: whoever asks from this machine itself, or carries the token of .env. */
export function mayReadMetrics(headers: { get: (name: string) => string | null }): boolean {
  if (env.METRICS_TOKEN && same(headers.get("authorization") ?? "", `Bearer ${env.METRICS_TOKEN}`))
    return true;
  // Next writes the address it saw; nginx replaces it by the visitor's.
  return here.includes(addressOf(headers.get("x-forwarded-for")));
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
