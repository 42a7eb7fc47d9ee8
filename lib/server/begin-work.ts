import "server-only";
import { endStreams, live } from "./live";
import { log } from "./log";
import { startWorker } from "./worker";

/** Listens to the database and works off the queue, until the process is told to stop. */
export async function beginWork(): Promise<void> {
  live();
  const worker = startWorker();
  const stop = (signal: string) => {
    log.info({ signal }, "ending live streams and the queue's work");
    void Promise.allSettled([endStreams(), worker.stop()]);
  };
  process.once("SIGTERM", () => stop("SIGTERM"));
  process.once("SIGINT", () => stop("SIGINT"));
}
