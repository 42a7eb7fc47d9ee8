import { afterAll, inject } from "vitest";
import { cloneDatabase, dropDatabase } from "../../scripts/lib/database.mjs";
import { anyFreePort } from "../../scripts/lib/ports.mjs";
import { stripeSecret } from "../../scripts/lib/stand-ins.mjs";

// Runs before a test file's imports: the pool it opens is on this file's own copy of the migrated database.
const settings = inject("settings");
const server = { port: Number(settings.POSTGRES_PORT), password: String(settings.POSTGRES_PASS) };
const name = `test_${process.pid}_${performance.now().toString(36).replace(".", "_")}`;

await cloneDatabase(server, String(settings.POSTGRES_NAME), name);
// Only a file that says withStripe() starts something there; to all others Stripe is silent.
const stripe = {
  STRIPE_STAND_IN_URL: `http://127.0.0.1:${await anyFreePort()}`,
  STRIPE_WEBHOOK_SECRET: stripeSecret,
};
// The same holds for what carries SMS and notifications.
const messages = { MESSAGES_STAND_IN_URL: `http://127.0.0.1:${await anyFreePort()}` };
Object.assign(process.env, settings, stripe, messages, { POSTGRES_NAME: name });

afterAll(async () => {
  const { pool } = await import("@/lib/server/db");
  await pool.end({ timeout: 1 });
  await dropDatabase(server, name);
});
