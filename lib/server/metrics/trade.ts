import "server-only";
import { Gauge, Registry } from "prom-client";
import { type Figures, getFigures } from "../../reports/queries/get-figures";
import { countAlarms } from "../../watch/queries/count-alarms";
import { now } from "../clock";
import { type QueueState, queueState } from "../queue-state";

const keptMs = 5000;
let last: { at: number; answer: Promise<Registry> } | undefined;

/** What the database knows, the same for every process: asked for at most every five seconds. */
export function tradeMetrics(): Promise<Registry> {
  if (!last || performance.now() - last.at > keptMs) last = { at: performance.now(), answer: read() };
  return last.answer;
}

async function read(): Promise<Registry> {
  const [figures, queue, alarms] = await Promise.all([getFigures(now()), queueState(), countAlarms()]);
  const registry = new Registry();
  showFigures(registry, figures);
  showQueue(registry, queue);
  const open = gaugesOf(registry)("ocpizza_alarms", "Alarms that are open.", ["rule", "level"]);
  for (const { count, ...labels } of alarms) open.set(labels, count);
  return registry;
}

function showFigures(registry: Registry, { orders, payments, promises }: Figures) {
  const gauge = gaugesOf(registry);
  const placed = gauge("ocpizza_orders_today", "Orders of the business day.", [
    "outlet",
    "channel",
    "status",
  ]);
  for (const { count, ...labels } of orders) placed.set(labels, count);
  const paid = gauge("ocpizza_payments_today", "Payments of today's orders.", ["method", "status"]);
  const cents = gauge("ocpizza_payments_today_cents", "What they come to, in cents.", ["method", "status"]);
  for (const { count, cents: sum, ...labels } of payments) {
    paid.set(labels, count);
    cents.set(labels, sum);
  }
  const error = gauge(
    "ocpizza_promise_error_minutes",
    "Handed over after (or before, below 0) what was promised, today.",
    ["outlet", "quantile"],
  );
  const late = gauge("ocpizza_promises_late_today", "Orders handed over after what was promised.", [
    "outlet",
  ]);
  const kept = gauge("ocpizza_promises_today", "Orders handed over.", ["outlet"]);
  for (const { outlet, count, late: broken, median, p90 } of promises) {
    error.set({ outlet, quantile: "0.5" }, median);
    error.set({ outlet, quantile: "0.9" }, p90);
    late.set({ outlet }, broken);
    kept.set({ outlet }, count);
  }
}

function showQueue(registry: Registry, { waiting, givenUp, oldestSeconds }: QueueState) {
  const gauge = gaugesOf(registry);
  gauge("ocpizza_queue_jobs", "Jobs due or to come.", []).set(waiting);
  gauge("ocpizza_queue_given_up", "Jobs that are not tried again.", []).set(givenUp);
  gauge("ocpizza_queue_oldest_seconds", "How long the oldest job that is due has waited.", []).set(
    oldestSeconds,
  );
}

const gaugesOf =
  (registry: Registry) =>
  <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
