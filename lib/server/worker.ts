import "server-only";
import { type Job, Logger, type Runner, run } from "graphile-worker";
import { Pool } from "pg";
import { outletOf } from "../reports/queries/outlet-of";
import { server } from "./db";
import { log } from "./log";
import { crontab, tasks } from "./worker/tasks";
import { TryAgain } from "./worker/try-again";

const restartAfterMs = 5000;
/** Enough that two printers which do not answer, at half a minute each, leave room for messages. */
const atOnce = 4;

/**
 * Works off the queue in this process as the account that owns it. A database that goes away ends the run; it is begun
 * again until it stays. Nothing waits for it: a queue that stands still delays mails and alarms, never an order.
 */
export function startWorker(): { stop: () => Promise<void> } {
  const pgPool = new Pool({ ...poolSettings(), max: atOnce + 3 });
  pgPool.on("error", (err) => log.warn({ err }, "queue connection lost"));
  pgPool.on(
    "connect",
    (client) => void client.on("error", (err) => log.warn({ err }, "queue connection lost")),
  );
  let runner: Runner | undefined;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  async function begin() {
    try {
      runner = await run({
        pgPool,
        taskList: tasks,
        crontab,
        concurrency: atOnce,
        noHandleSignals: true,
        logger,
      });
      runner.events.on("job:error", ({ job, error }) => void tellFailure(job, error));
      await runner.promise;
    } catch (err) {
      log.warn({ err }, "the queue stopped");
    }
    runner = undefined;
    if (!stopped) timer = setTimeout(() => void begin(), restartAfterMs);
  }
  void begin();

  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await runner?.stop().catch(() => {});
      await pgPool.end();
    },
  };
}

function poolSettings() {
  const { host, port, database, username, password, tls } = server;
  const ssl = { disable: false, require: { rejectUnauthorized: false }, "verify-full": true }[tls];
  return { host, port, database, user: username, password, ssl, application_name: "ocpizza-queue" };
}

/** A job that only waits for somebody to answer is no error until its last try. */
async function tellFailure(job: Job, err: unknown) {
  const { task_identifier: task, attempts: attempt, max_attempts: most } = job;
  if (err instanceof TryAgain && attempt < most)
    log.warn({ task, attempt, why: err.message }, "to be tried again");
  else log.error({ err, task, attempt, outlet: await outletOfJob(job) }, "a job failed");
}

/** As far as it can be found out now: the job may have failed because nothing can. */
async function outletOfJob({ payload }: Job): Promise<string | undefined> {
  const id = payload && typeof payload === "object" && "id" in payload ? payload.id : undefined;
  return typeof id === "string" ? outletOf(id).catch(() => undefined) : undefined;
}

/** The queue speaks at length; only what went wrong is ours to know. Failed jobs are told above, without what they quote. */
const logger = new Logger(() => (level, message) => {
  if (message.startsWith("Failed task")) return;
  if (level === "error") log.error({ queue: message }, "queue");
  if (level === "warning") log.warn({ queue: message }, "queue");
});
