// Runs one of our TypeScript scripts by hand, with the configuration npm start uses: node scripts/run.mjs scripts/seed.ts

import { succeeds } from "./lib/checks.mjs";
import { typescriptArgs } from "./lib/commands.mjs";
import { developmentSettings, kind, loadDotEnv } from "./lib/environment.mjs";
import { runningServer, startPostgres, stopPostgres } from "./lib/postgres.mjs";
import { placePostgres } from "./lib/postgres-place.mjs";
import { developmentSecrets } from "./lib/secrets.mjs";

loadDotEnv();
const [script, ...args] = process.argv.slice(2);
if (!script) throw new Error("Usage: node scripts/run.mjs scripts/<name>.ts [arguments]");
const own = kind() === "development" && !process.env.POSTGRES_HOST ? placePostgres("postgres") : undefined;
const wasRunning = own && runningServer(own) !== undefined;
try {
  const password = developmentSecrets().databasePassword;
  const postgresPort = own ? await startPostgres(own, { password, port: 5433 }) : 5432;
  const settings =
    kind() === "production" ? {} : developmentSettings({ postgresPort, smtpPort: 2525, webPort: 3000 });
  process.exitCode = (await succeeds([...typescriptArgs, script, ...args], settings)) ? 0 : 1;
} finally {
  if (own && !wasRunning) await stopPostgres(own);
}
