import { setTimeout as sleep } from "node:timers/promises";
import Stripe from "stripe";
import { z } from "zod";
import { seconds } from "./world";

/** How events reach us: where to, how often each, how late, or not at all until they are let go in any order. */
export const Manner = z.object({
  url: z.string().optional(),
  copies: z.number().int().min(0).max(100).optional(),
  delayMs: z.number().int().min(0).optional(),
  hold: z.boolean().optional(),
});

const stripe = new Stripe("sk_test_stand_in");
const retriesAfterMs = [1000, 3000, 10_000, 30_000, 60_000];

/** Sends signed events to our webhook, and again when it does not answer 2xx. */
export class Deliveries {
  manner = { url: "", copies: 1, delayMs: 0, hold: false };
  held: Stripe.Event[] = [];

  constructor(
    url: string,
    private readonly secret: string,
  ) {
    this.manner.url = url;
  }

  deliver(event: Stripe.Event): void {
    if (this.manner.hold) this.held.push(event);
    else for (let copy = 0; copy < this.manner.copies; copy += 1) void this.send(event, 0);
  }

  /** Lets go what was held, oldest first or the other way round. @returns how many */
  release(order: "as_held" | "reversed"): number {
    const events = order === "reversed" ? this.held.toReversed() : this.held;
    this.held = [];
    this.manner.hold = false;
    for (const event of events) this.deliver(event);
    return events.length;
  }

  private async send(event: Stripe.Event, attempt: number): Promise<void> {
    if (!this.manner.url) return;
    await sleep(this.manner.delayMs, undefined, { ref: false });
    if (await this.post(JSON.stringify(event, null, 2))) return;
    const wait = retriesAfterMs[attempt];
    if (wait === undefined) return;
    await sleep(wait, undefined, { ref: false });
    await this.send(event, attempt + 1);
  }

  private async post(payload: string): Promise<boolean> {
    const signature = stripe.webhooks.generateTestHeaderString({
      ...{ payload, secret: this.secret, timestamp: seconds() },
    });
    const headers = { "content-type": "application/json; charset=utf-8", "stripe-signature": signature };
    try {
      const signal = AbortSignal.timeout(20_000);
      const response = await fetch(this.manner.url, { method: "POST", body: payload, headers, signal });
      return response.ok;
    } catch {
      return false;
    }
  }
}
