import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";
import { applyEvent } from "@/lib/orders/writes/apply-event";
import { eventOf } from "@/lib/server/stripe";
import { startStripeStandIn } from "../../scripts/lib/stand-ins.mjs";
import { friday } from "./house";

/** What a test tells the stand-in; see scripts/stand-ins/stripe/control.ts. */
export type Command = {
  troubles?: { match?: string; ends?: string; kind: string; times?: number }[];
  webhooks?: { url?: string; copies?: number; delayMs?: number; hold?: boolean };
  release?: "as_held" | "reversed";
  pay?: { session: string; how: "succeeded" | "failed" };
  end?: { session: string };
  capturesBecome?: "succeeded" | "refused";
  expire?: { payment: string };
  refundsBecome?: "succeeded" | "pending" | "failed";
  moveRefund?: { id: string; status: "succeeded" | "failed" };
  dispute?: { payment: string };
  closeDispute?: { id: string; status: "won" | "lost" };
  payOut?: true;
};

type Done = { released: number; held: number; dispute: string | null };

let port = 0;
let hook: Server;

/** Starts the stand-in of Stripe as a process of its own for a test file, with our webhook listening to it. */
export function withStripe(): void {
  let stop = async () => {};
  beforeAll(async () => {
    port = Number(new URL(String(process.env.STRIPE_STAND_IN_URL)).port);
    const webhook = await listen();
    const record = `test-stripe-${process.pid}`;
    const service = await startStripeStandIn({ record, port, webhook, env: { OCPIZZA_ENV: "test" } });
    stop = service.stop;
  }, 60_000);
  afterAll(async () => {
    hook.close();
    await stop();
  });
}

export async function tellStripe(command: Command): Promise<Done> {
  const response = await fetch(`http://127.0.0.1:${port}/_control`, {
    method: "POST",
    body: JSON.stringify(command),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** What the house's clock says when an event arrives: tests choose the hour, the machine's clock does not. */
let arriving = friday;
export const eventsArriveAt = (at: Date): void => {
  arriving = at;
};

/** What the webhook's route does, reached over HTTP as Stripe reaches it, at the hour the test has chosen. */
async function listen(): Promise<string> {
  hook = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const event = eventOf(Buffer.concat(chunks).toString(), String(request.headers["stripe-signature"]));
    const applied =
      event &&
      (await applyEvent(event, arriving).then(
        () => true,
        () => false,
      ));
    response.writeHead(applied ? 200 : event ? 500 : 400).end();
  });
  await new Promise<void>((resolve) => hook.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(hook.address() as AddressInfo).port}/api/stripe/webhook`;
}
