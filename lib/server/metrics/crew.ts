import "server-only";
import { AggregatorRegistry, type MetricObject, type Registry } from "prom-client";
import { processMetrics } from "./process";

type Asked = { metrics: "own" | "all"; id: string; of?: MetricObject[][] };
const patienceMs = 3000;
let asked = 0;

const isAsked = (said: unknown): said is Asked =>
  typeof said === "object" && said !== null && "metrics" in said && "id" in said;

/** Answers the process that runs the web workers when it asks for what this one knows. */
export function answerCrew(): void {
  process.on("message", async (said) => {
    if (isAsked(said) && said.metrics === "own")
      process.send?.({ ...said, of: await processMetrics().getMetricsAsJSON() });
  });
}

/** The sum over all web workers; of this process alone where it is the only one, or nobody answers. */
export async function crewMetrics(): Promise<Registry> {
  const all = await askCrew();
  return all ? AggregatorRegistry.aggregate(all) : processMetrics();
}

function askCrew(): Promise<MetricObject[][] | null> {
  if (!process.send) return Promise.resolve(null);
  asked += 1;
  const id = `${process.pid}:${asked}`;
  return new Promise((resolve) => {
    const settle = (found: MetricObject[][] | null) => {
      clearTimeout(timer);
      process.off("message", hear);
      resolve(found);
    };
    const hear = (said: unknown) => {
      if (isAsked(said) && said.metrics === "all" && said.id === id) settle(said.of ?? null);
    };
    const timer = setTimeout(() => settle(null), patienceMs);
    process.on("message", hear);
    process.send?.({ metrics: "all", id });
  });
}
