import "server-only";
import { connect } from "@/db/client";
import journal from "@/db/migrations/meta/_journal.json";
import { server } from "./db";
import { env } from "./env";
import { live } from "./live";
import { log } from "./log";

type Checks = Record<"database" | "migrations" | "queue" | "listener" | "standIns", boolean>;
export type Readiness = { ready: boolean; checks: Checks };

const keptMs = 1000;
const queueLateSeconds = 300;
const newest = Math.max(...journal.entries.map(({ when }) => when));

let last: { at: number; answer: Promise<Readiness> } | undefined;

/** What this process needs to serve. Asked often, it is looked at once a second: strangers cannot make it costly. */
export function readiness(): Promise<Readiness> {
  if (!last || performance.now() - last.at > keptMs) last = { at: performance.now(), answer: look() };
  return last.answer;
}

async function look(): Promise<Readiness> {
  const checks: Checks = {
    database: false,
    migrations: false,
    queue: false,
    listener: live().hears(),
    standIns: env.OCPIZZA_ENV !== "production" || !standInsNamed(),
    ...(await askDatabase()),
  };
  return { ready: Object.values(checks).every(Boolean), checks };
}

const standInsNamed = () =>
  Boolean(env.STRIPE_STAND_IN_URL || env.MESSAGES_STAND_IN_URL || env.OCPIZZA_CLOCK);

/** As the owner: the lists of migrations and of jobs are not the application's to read. */
async function askDatabase(): Promise<Partial<Checks>> {
  const sql = connect(server, "owner", 1);
  try {
    const [found] = await sql<{ migrated: boolean; late: boolean }[]>`
      select
        (select coalesce(max(created_at), 0) >= ${newest} from drizzle.__drizzle_migrations) as migrated,
        exists (
          select from graphile_worker.jobs
          where locked_at is null and attempts < max_attempts
            and run_at < now() - make_interval(secs => ${queueLateSeconds})
        ) as late`;
    return { database: true, migrations: found?.migrated === true, queue: found?.late === false };
  } catch (err) {
    log.warn({ err }, "not ready");
    return {};
  } finally {
    await sql.end({ timeout: 1 }).catch(() => {});
  }
}
