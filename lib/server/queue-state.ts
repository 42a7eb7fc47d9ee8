import "server-only";
import { connect } from "@/db/client";
import { server } from "./db";

export type QueueState = {
  /** Jobs due or to come. */
  waiting: number;
  /** Those that will not be tried again. */
  givenUp: number;
  /** How long the oldest job that is due has waited. */
  oldestSeconds: number;
};

/** How the queue stands. As the owner: the list of jobs is not the application's to read. */
export async function queueState(): Promise<QueueState> {
  const sql = connect(server, "owner", 1);
  try {
    const [found] = await sql<QueueState[]>`
      select
        (count(*) filter (where attempts < max_attempts))::int as waiting,
        (count(*) filter (where attempts >= max_attempts))::int as "givenUp",
        coalesce(extract(epoch from now() - min(run_at) filter (where locked_at is null and attempts < max_attempts and run_at < now())), 0)::int
          as "oldestSeconds"
      from graphile_worker.jobs`;
    return found ?? { waiting: 0, givenUp: 0, oldestSeconds: 0 };
  } finally {
    await sql.end({ timeout: 1 }).catch(() => {});
  }
}
