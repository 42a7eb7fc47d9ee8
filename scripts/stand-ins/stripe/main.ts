// Stands in for Stripe in development and tests: the part of its API we use, a page to pay on, signed webhooks. Takes no money.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { parseArgs } from "node:util";
import { control } from "./control";
import { Deliveries } from "./deliveries";
import { Fault } from "./fault";
import { readForm } from "./form";
import { onceUnder } from "./idempotency";
import { openWorld } from "./kept-world";
import { payPage } from "./pay-page";
import { answer } from "./routes";
import { expireOld } from "./sessions";
import { type Trouble, takeTrouble } from "./trouble";
import { newId } from "./world";

if (process.env.OCPIZZA_ENV === "production")
  throw new Error("The Stripe stand-in never runs in production.");
const { values } = parseArgs({
  options: {
    port: { type: "string" },
    webhook: { type: "string", default: "" },
    secret: { type: "string", default: "whsec_stand_in" },
    file: { type: "string" },
    live: { type: "boolean", default: false },
  },
});
const { world, keep } = openWorld(`http://localhost:${values.port}`, values.file);
world.live = values.live;
const deliveries = new Deliveries(values.webhook, values.secret);
world.tell = (event) => deliveries.deliver(event);
const troubles: Trouble[] = [];

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://localhost");
  const body = await bodyOf(request);
  if (url.pathname === "/_control" && request.method === "POST")
    return json(response, 200, control(body, world, deliveries, troubles));
  if (url.pathname.startsWith("/c/pay/"))
    return void payPage(world, { method: request.method ?? "GET", url, body }, response);
  return api(request, response, url, body);
}

async function api(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  body: string,
): Promise<void> {
  const method = request.method ?? "GET";
  const denied = deny(request.headers.authorization);
  if (denied) return json(response, denied.status, denied.json());
  const trouble = takeTrouble(troubles, `${method} ${url.pathname}`, decodeURIComponent(body));
  if (trouble === "silence") return;
  if (trouble === "hang_up") return void response.destroy();
  if (trouble === "limit") return json(response, 429, limited.json());
  const form = readForm(method === "GET" ? url.search.slice(1) : body);
  const work = async () => {
    if (trouble === "error") throw broken();
    const done = answer(world, { method, path: url.pathname, form });
    if (trouble === "error_after") throw broken();
    return done;
  };
  const key = method === "POST" ? request.headers["idempotency-key"]?.toString() : undefined;
  const answered = await onceUnder(world, key, `${method} ${url.pathname} ${body}`, work);
  if (trouble === "lost_reply") return void response.destroy();
  if (answered.replayed) response.setHeader("idempotent-replayed", "true");
  if (answered.status >= 500) response.setHeader("stripe-should-retry", "false");
  json(response, answered.status, answered.body);
}

/** A key of our mode, as a bearer or as the name of Basic; live money has no business here, unless a rehearsal asks for it. */
function deny(authorization = ""): Fault | null {
  const basic = /^Basic (.+)$/.exec(authorization)?.[1];
  const key = basic
    ? Buffer.from(basic, "base64").toString().split(":")[0]
    : /^Bearer (.+)$/.exec(authorization)?.[1];
  if (key && (world.live ? /^(sk|rk)_live_/ : /^(sk|rk)_test_/).test(key)) return null;
  const message = key
    ? `Invalid API Key provided: ${key.slice(0, 8)}****`
    : "You did not provide an API key.";
  return new Fault(401, { type: "invalid_request_error", message }, false);
}

const limited = new Fault(
  429,
  { type: "rate_limit_error", message: "Too many requests.", code: "rate_limit" },
  false,
);
const broken = () => new Fault(500, { type: "api_error", message: "An unknown error occurred." });

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json", "request-id": newId("req", 14) });
  response.end(JSON.stringify(body, null, 2));
}

const server = createServer((request, response) => {
  serve(request, response)
    .catch((error) => json(response, 500, { error: { type: "api_error", message: String(error) } }))
    .finally(keep);
});
server.listen(Number(values.port), "127.0.0.1");
setInterval(() => expireOld(world), 1000).unref();

process.on("SIGTERM", () => process.exit(0));
// Started by a start script: without it this process has no purpose.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.exit(0), 2000).unref();
