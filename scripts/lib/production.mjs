// The start of production: nothing stands in for anything, and nothing starts while a variable is missing.
import { buildOf } from "./build.mjs";
import { onClose } from "./closing.mjs";
import { runTypeScript } from "./commands.mjs";
import { forNext, variableNames } from "./environment.mjs";
import { say, step } from "./progress.mjs";
import { serve } from "./web.mjs";

export async function startProduction() {
  const given = variableNames().flatMap((name) =>
    process.env[name] ? [[name, String(process.env[name])]] : [],
  );
  /** @type {Record<string, string>} */
  const settings = forNext(Object.fromEntries(given));
  await step("Checking the configuration", () => runTypeScript("scripts/check-env.ts", settings));
  await step("Migrating the database", () => runTypeScript("scripts/migrate.ts", settings));
  const site = buildOf(settings);
  if (site.upToDate()) say("✓ The build is up to date");
  else await step("Building the site (its sources changed)", site.run);
  const port = Number(settings.PORT) || 3000;
  // nginx stands in front: nobody else has any business with this port.
  const web = await step("Starting the web server", () =>
    serve({ record: "web", env: settings, port, host: "localhost" }),
  );
  onClose("The web server", web.stop);
  say(`OC Pizza serves ${settings.PUBLIC_URL} on port ${port}.`);
}
