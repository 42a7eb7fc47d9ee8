// The start of development: everything on this machine, nothing to configure.
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { buildOf } from "./build.mjs";
import { onClose } from "./closing.mjs";
import { runTypeScript } from "./commands.mjs";
import { developmentSettings, forNext } from "./environment.mjs";
import { local } from "./paths.mjs";
import { freePort } from "./ports.mjs";
import { runningServer, startPostgres, stopPostgres } from "./postgres.mjs";
import { placePostgres } from "./postgres-place.mjs";
import { say, step } from "./progress.mjs";
import { developmentSecrets } from "./secrets.mjs";
import { startMailStandIn, startStripeStandIn, stripeSecret } from "./stand-ins.mjs";
import { serve } from "./web.mjs";

/** @param {{ dev: boolean }} options */
export async function startDevelopment({ dev }) {
  const database = process.env.POSTGRES_HOST ? undefined : await step("Starting PostgreSQL", openDatabase);
  const smtpPort = await freePort("mail", 2525);
  const mailPage = process.env.SMTP_URL ? undefined : await freePort("the page of mails", 8025);
  const webPort = await freePort("the site", Number(process.env.PORT) || 3000);
  const stripePort = process.env.STRIPE_API_KEY ? undefined : await freePort("the Stripe stand-in", 8035);
  const settings = forNext(
    developmentSettings({
      postgresPort: database?.port ?? 5432,
      smtpPort,
      mailPort: mailPage,
      webPort,
      stripePort,
      stripeSecret,
    }),
  );
  if (mailPage) await step("Starting the mail stand-in", () => openMail(smtpPort, mailPage, settings));
  if (stripePort)
    await step("Starting the Stripe stand-in", () =>
      openStripe(stripePort, webPort, settings, database?.identity),
    );
  const prepared = await step("Checking the configuration, migrating and filling the database", () =>
    runTypeScript("scripts/prepare.ts", settings, ["--seed"]),
  );
  const { accounts } = JSON.parse(prepared.trim().split("\n").at(-1) ?? "{}");
  if (!dev) await build(settings, database?.identity);
  const web = await step("Starting the web server", () =>
    serve({ record: "web", env: settings, port: webPort, dev }),
  );
  onClose("The web server", web.stop);
  return { settings, accounts, mailPage };
}

async function openDatabase() {
  const { ensureDatabase } = await import("./database.mjs");
  const place = placePostgres("postgres");
  const password = developmentSecrets().databasePassword;
  onClose("PostgreSQL", () => stopPostgres(place));
  const port = await startPostgres(place, { password, port: 5433 });
  await ensureDatabase({ port, password }, "ocpizza");
  if (dirname(place.data) !== local)
    say(`  The account postgres cannot enter this folder: data is kept in ${place.data}.`);
  void keepDatabaseUp(place, password, port);
  // Written once, when the database is made: tells it from one made anew.
  return { port, identity: String(statSync(join(place.data, "PG_VERSION")).mtimeMs) };
}

/** @param {number} smtpPort @param {number} webPort @param {Record<string, string>} env */
async function openMail(smtpPort, webPort, env) {
  const service = await startMailStandIn({
    record: "mail",
    smtpPort,
    webPort,
    folder: join(local, "mail"),
    env,
  });
  onClose("The mail stand-in", service.stop);
}

/**
 * It remembers what the database remembers: payments of a database made anew are of no use to anybody.
 * @param {number} port @param {number} webPort @param {Record<string, string>} env @param {string} [identity]
 */
async function openStripe(port, webPort, env, identity = "elsewhere") {
  const service = await startStripeStandIn({
    record: "stripe",
    port,
    webhook: `http://127.0.0.1:${webPort}/api/stripe/webhook`,
    file: join(local, `stripe-${identity}.json`),
    env,
  });
  onClose("The Stripe stand-in", service.stop);
}

/** Brings the server back on the same port when it was killed. @param {import("./postgres-place.mjs").Place} place @param {string} password @param {number} port */
async function keepDatabaseUp(place, password, port) {
  let watching = true;
  onClose("Watching PostgreSQL", () => {
    watching = false;
  });
  while (watching) {
    await sleep(1000, undefined, { ref: false });
    if (!watching || runningServer(place) || !existsSync(place.data)) continue;
    say("! PostgreSQL stopped; starting it again.");
    await startPostgres(place, { password, port }).catch((error) => say(`! ${error.message}`));
  }
}

/** @param {Record<string, string>} settings @param {string} [database] */
async function build(settings, database) {
  const site = buildOf(settings, { database });
  if (site.upToDate()) say("✓ The build is up to date");
  else await step("Building the site (its sources changed)", site.run);
}
