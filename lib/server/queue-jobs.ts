import "server-only";
import { connect } from "@/db/client";
import type { Actor } from "../actor";
import type { WaitingJob } from "../administration/house";
import { record } from "../audit/writes/record";
import { Refusal } from "../refusal";
import { now } from "./clock";
import { db, server } from "./db";
import { env } from "./env";
import { scrubText } from "./sentry/scrub";

const mostShown = 50;

/** Jobs that wait or were given up, those given up first. As the owner: the list is not the application's to read. */
export async function listJobs(): Promise<WaitingJob[]> {
  return asOwner(async (sql) => {
    const rows = await sql<WaitingJob[]>`
      select id::text, task_identifier as task, run_at as "runAt", attempts, max_attempts as most, last_error as "lastError"
      from graphile_worker.jobs where attempts > 0 or run_at < now()
      order by attempts < max_attempts, run_at limit ${mostShown}`;
    const known = { secrets: [env.SECRET_KEY, env.POSTGRES_PASS], adminPath: env.SECRET_ADMIN_URL };
    return rows.map((row) => ({
      ...row,
      lastError: row.lastError && scrubText(row.lastError.split("\n")[0] ?? "", known).slice(0, 200),
    }));
  });
}

/**
 * Gives a job that was given up its tries again.
 * @throws Refusal `already_done` where it is not given up, or no more
 */
export async function tryJobAgain(jobId: string, who: Actor, at: Date = now()): Promise<void> {
  const [task] = await asOwner(async (sql) => {
    const givenUp = await sql<{ task: string }[]>`
      select task_identifier as task from graphile_worker.jobs where id = ${jobId}::bigint and attempts >= max_attempts`;
    if (givenUp.length > 0)
      await sql`select graphile_worker.reschedule_jobs(array[${jobId}::bigint], run_at := now(), attempts := 0)`;
    return givenUp;
  });
  if (!task) throw new Refusal("already_done");
  await db.transaction((tx) =>
    record(
      tx,
      { action: "tryJobAgain", subject: "job", subjectId: jobId, outletId: null, after: task },
      who,
      at,
    ),
  );
}

async function asOwner<T>(ask: (sql: ReturnType<typeof connect>) => Promise<T>): Promise<T> {
  const sql = connect(server, "owner", 1);
  try {
    return await ask(sql);
  } finally {
    await sql.end({ timeout: 1 }).catch(() => {});
  }
}
