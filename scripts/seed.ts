// Fills an empty database with a group at work, and prints the accounts to sign in with.
import { sql } from "drizzle-orm";
import { connect, database } from "@/db/client";
import { outlets } from "@/db/schema";
import { demoAccounts } from "@/db/seed/accounts";
import { now } from "@/lib/server/clock";
import { env } from "@/lib/server/env";

if (env.OCPIZZA_ENV === "production")
  throw new Error("Demonstration data never goes into a production database.");

const pool = connect(
  {
    host: env.POSTGRES_HOST,
    port: env.POSTGRES_PORT,
    database: env.POSTGRES_NAME,
    username: env.POSTGRES_USER,
    password: env.POSTGRES_PASS,
    tls: env.POSTGRES_TLS,
  },
  "owner",
  1,
);
try {
  const db = database(pool);
  const [count] = await db.select({ rows: sql<number>`count(*)::int` }).from(outlets);
  const empty = count?.rows === 0;
  if (empty) {
    // Loaded only when needed: most starts find a filled database.
    const { seed } = await import("@/db/seed/seed");
    await seed(db, now());
  }
  process.stdout.write(`${JSON.stringify({ seeded: empty, accounts: demoAccounts })}\n`);
} finally {
  await pool.end();
}
