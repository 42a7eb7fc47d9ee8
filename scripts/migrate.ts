// Brings the database up to date, as the account that owns it; two at once wait for each other.
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { runMigrations } from "graphile-worker";
import { Pool } from "pg";
import { connect, database } from "@/db/client";
import { env } from "@/lib/server/env";

const server = {
  host: env.POSTGRES_HOST,
  port: env.POSTGRES_PORT,
  database: env.POSTGRES_NAME,
  username: env.POSTGRES_USER,
  password: env.POSTGRES_PASS,
  tls: env.POSTGRES_TLS,
};

/** The job queue keeps its own tables in a schema of its own, and its own list of what was applied. */
async function migrateQueue() {
  const ssl = { disable: false, require: { rejectUnauthorized: false }, "verify-full": true }[server.tls];
  const pgPool = new Pool({ ...server, user: server.username, ssl, max: 1 });
  pgPool.on("error", (error) => process.stderr.write(`${error.message}\n`));
  await runMigrations({ pgPool }).finally(() => pgPool.end());
}

const lock = connect(server, "owner", 1);
const sql = connect(server, "owner", 1);
try {
  // Drizzle takes no lock of its own. Any number will do, as long as every release uses the same.
  await lock`select pg_advisory_lock(8062026)`;
  // Whoever waits for a table makes everybody wait behind him: better no deploy than no orders.
  await sql`set lock_timeout = '4s'`;
  await migrate(database(sql), { migrationsFolder: "db/migrations" });
  await migrateQueue();
} finally {
  await sql.end();
  await lock.end();
}
