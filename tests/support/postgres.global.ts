import type { TestProject } from "vitest/node";
import { runTypeScript } from "../../scripts/lib/commands.mjs";
import { ensureDatabase } from "../../scripts/lib/database.mjs";
import { testSettings } from "../../scripts/lib/environment.mjs";
import { throwawayPostgres } from "../../scripts/lib/throwaway-postgres.mjs";

export const template = "ocpizza_template";

declare module "vitest" {
  interface ProvidedContext {
    settings: Record<string, string>;
  }
}

/** A real PostgreSQL for this run, with one migrated database that every test file gets a copy of. */
export default async function startPostgres(project: TestProject) {
  const server = await throwawayPostgres();
  const settings = testSettings({ postgres: server, database: template });
  try {
    await ensureDatabase(server, template);
    await runTypeScript("scripts/migrate.ts", settings);
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide("settings", settings);
  return () => server.stop();
}
