import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { live } from "../live";
import { kindOf } from "./kind-of";

const key = Symbol.for("ocpizza.metrics");
const world = globalThis as typeof globalThis & { [key]?: Registry };

/** What only this process knows: its requests, streams, event loop and memory. Opened once, as it starts to work. */
export function processMetrics(): Registry {
  world[key] ??= open();
  return world[key];
}

function open(): Registry {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "ocpizza_http_requests_total",
    help: "Requests answered, by what they were for and the class of their status.",
    labelNames: ["kind", "status"],
    registers,
  });
  const seconds = new Histogram({
    name: "ocpizza_http_request_seconds",
    help: "Time from a request's arrival to the end of its answer; live streams are not among them.",
    labelNames: ["kind"],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 0.8, 1.5, 3, 8],
    registers,
  });
  new Gauge({
    name: "ocpizza_live_clients",
    help: "Open streams of live screens.",
    registers,
    collect() {
      this.set(live().open.size);
    },
  });
  const begun = new WeakMap<IncomingMessage, number>();
  subscribe("http.server.request.start", (told) => {
    begun.set((told as Answered).request, performance.now());
  });
  subscribe("http.server.response.finish", (told) => {
    const { request, response } = told as Answered;
    const kind = kindOf(request.method, request.url, "next-action" in request.headers);
    requests.inc({ kind, status: `${Math.floor(response.statusCode / 100)}xx` });
    const since = begun.get(request);
    if (since !== undefined && kind !== "live") seconds.observe({ kind }, (performance.now() - since) / 1000);
  });
  return registry;
}

type Answered = { request: IncomingMessage; response: ServerResponse };
