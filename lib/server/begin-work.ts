import "server-only";
import { env } from "./env";
import { standInLines } from "./env/stand-ins";
import { endStreams, live } from "./live";
import { revalidate } from "./live/revalidate";
import { log } from "./log";
import { answerCrew } from "./metrics/crew";
import { processMetrics } from "./metrics/process";
import { reporter } from "./sentry/held";
import { openReporter } from "./sentry/reporter";
import { startWatching } from "./watch/watch-house";
import { startWorker } from "./worker";

type Work = { refresh: () => Promise<void>; stop: () => Promise<unknown> };

const key = Symbol.for("ocpizza.work");
const world = globalThis as typeof globalThis & { [key]?: Work };

/** Listens to the database and works off the queue, until the process is told to stop: by a signal, or by the server's own script. */
export async function beginWork(): Promise<void> {
  await openReporter();
  // Next keeps a process alive through both; they are only looked at here.
  process.on("unhandledRejection", (err) => log.error({ err }, "a promise failed and nobody waited for it"));
  process.on("uncaughtExceptionMonitor", (err) => log.error({ err }, "an error nobody caught"));
  for (const line of standInLines(env)) log.info(line);
  processMetrics();
  answerCrew();
  live();
  const worker = startWorker();
  const watch = startWatching();
  let stopped: Promise<unknown> | undefined;
  const stop = () => {
    if (!stopped) log.info("ending live streams and the queue's work");
    watch.stop();
    stopped ??= Promise.allSettled([endStreams(), worker.stop(), reporter()?.close()]);
    return stopped;
  };
  world[key] = { refresh: () => revalidate(undefined), stop };
  process.once("SIGTERM", () => void stop());
  process.once("SIGINT", () => void stop());
}
