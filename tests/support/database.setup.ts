import { afterAll, inject } from "vitest";
import { cloneDatabase, dropDatabase } from "../../scripts/lib/database.mjs";

// Runs before a test file's imports: the pool it opens is on this file's own copy of the migrated database.
const settings = inject("settings");
const server = { port: Number(settings.POSTGRES_PORT), password: String(settings.POSTGRES_PASS) };
const name = `test_${process.pid}_${performance.now().toString(36).replace(".", "_")}`;

await cloneDatabase(server, String(settings.POSTGRES_NAME), name);
Object.assign(process.env, settings, { POSTGRES_NAME: name });

afterAll(async () => {
  const { pool } = await import("@/lib/server/db");
  await pool.end({ timeout: 1 });
  await dropDatabase(server, name);
});
