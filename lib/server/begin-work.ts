import "server-only";
import { endStreams, live } from "./live";
import { revalidate } from "./live/revalidate";
import { log } from "./log";
import { startWorker } from "./worker";

type Work = { refresh: () => Promise<void>; stop: () => Promise<unknown> };

const key = Symbol.for("ocpizza.work");
const world = globalThis as typeof globalThis & { [key]?: Work };

/** Listens to the database and works off the queue, until the process is told to stop: by a signal, or by the server's own script. */
export async function beginWork(): Promise<void> {
  live();
  const worker = startWorker();
  let stopped: Promise<unknown> | undefined;
  const stop = () => {
    if (!stopped) log.info("ending live streams and the queue's work");
    stopped ??= Promise.allSettled([endStreams(), worker.stop()]);
    return stopped;
  };
  world[key] = { refresh: () => revalidate(undefined), stop };
  process.once("SIGTERM", () => void stop());
  process.once("SIGINT", () => void stop());
}
