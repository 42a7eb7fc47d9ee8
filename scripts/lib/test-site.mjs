// The site that browser tests visit: a production build over a database of its own, its clock on a Friday evening.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { startSentryStandIn } from "../stand-ins/sentry.mjs";
import { buildOf } from "./build.mjs";
import { claimTestRun } from "./claim-test-run.mjs";
import { runTypeScript } from "./commands.mjs";
import { ensureDatabase } from "./database.mjs";
import { forNext, testSettings } from "./environment.mjs";
import { local, runFolder } from "./paths.mjs";
import { anyFreePort } from "./ports.mjs";
import { commandOf } from "./processes.mjs";
import { endLeftover } from "./run-records.mjs";
import { startMailStandIn, startStripeStandIn, stripeSecret } from "./stand-ins.mjs";
import { throwawayPostgres } from "./throwaway-postgres.mjs";
import { serve } from "./web.mjs";

const mailFolder = (/** @type {string} */ record) => join(local, `${record}-mail`);
const database = "ocpizza_browser";
/** What the web processes of the tests printed, both of them, from their start on. */
const logFile = join(local, "results", "browser-site.log");
/** Secrets that nothing here asks for: planted, so that a test can look for them where none may be. */
const planted = {
  MAPS_API_KEY: "AIza_the_key_of_the_server",
  BACKUP_COPY_COMMAND: 'scp -q "$1" hidden-vault.example:"$2"',
};
const fridayEvening = "2026-11-27T19:00:00+01:00";

/** Ends the site of a test run that was killed. */
async function endAbandoned() {
  const records = existsSync(runFolder) ? readdirSync(runFolder) : [];
  for (const record of records.flatMap(
    (file) => /^(browser-(\d+)(?:-twin)?)\.json$/.exec(file)?.slice(1, 2) ?? [],
  )) {
    if (commandOf(Number(record.split("-")[1])).includes("scripts/")) continue;
    await endLeftover(record);
    rmSync(mailFolder(record), { recursive: true, force: true });
  }
}

/** @param {{ webPort?: number }} [options] */
export async function openTestSite({ webPort: wanted } = {}) {
  claimTestRun();
  await endAbandoned();
  const record = `browser-${process.pid}`;
  const webPort = wanted ?? (await anyFreePort());
  const twinPort = await anyFreePort();
  const smtpPort = await anyFreePort();
  const mailPort = await anyFreePort();
  const stripePort = await anyFreePort();
  const server = await throwawayPostgres();
  const sentry = await startSentryStandIn(await anyFreePort());
  /** @type {(() => Promise<void>)[]} */
  const stops = [server.stop, sentry.stop];
  const settings = forNext({
    ...testSettings({ postgres: server, database, smtpPort, mailPort, webPort, stripePort, stripeSecret }),
    OCPIZZA_CLOCK: fridayEvening,
    ...planted,
    ...{ SENTRY_DSN: sentry.dsn, OCPIZZA_RELEASE: "20261127190000-browsertest" },
    SMTP_URL: `smtp://mailer:hidden-mail-word@127.0.0.1:${smtpPort}`,
  });
  const site = buildOf(settings, { distDir: ".next-test", database: record });
  return {
    url: `http://localhost:${webPort}`,
    /** The same site from a second process: what two of them do at once must agree. */
    twinUrl: `http://localhost:${twinPort}`,
    /** Where the mails of this site are listed as JSON: tests read them by recipient. */
    mailUrl: `http://127.0.0.1:${mailPort}`,
    /** Where tests tell the stand-in of Stripe what is to happen. */
    stripeUrl: `http://127.0.0.1:${stripePort}`,
    /** Where the errors of this site arrive. */
    errorsUrl: sentry.url,
    settings,
    async prepare() {
      // Pages kept from another run name the rows of another database.
      rmSync(".next-test", { recursive: true, force: true });
      await ensureDatabase(server, database);
      await runTypeScript("scripts/migrate.ts", settings);
      await runTypeScript("scripts/seed.ts", settings);
    },
    build: site.run,
    async open() {
      mkdirSync(dirname(logFile), { recursive: true });
      writeFileSync(logFile, "");
      const folder = mailFolder(record);
      const mail = await startMailStandIn({
        record: `${record}-mail`,
        smtpPort,
        webPort: mailPort,
        folder,
        env: settings,
      });
      stops.push(mail.stop);
      const stripe = await startStripeStandIn({
        record: `${record}-stripe`,
        port: stripePort,
        webhook: `http://127.0.0.1:${webPort}/api/stripe/webhook`,
        env: settings,
      });
      stops.push(stripe.stop);
      for (const [name, port] of /** @type {const} */ ([
        [record, webPort],
        [`${record}-twin`, twinPort],
      ])) {
        const web = await serve({
          record: name,
          env: settings,
          port,
          distDir: ".next-test",
          host: "localhost",
          quiet: true,
          keptIn: logFile,
        });
        stops.push(web.stop);
      }
    },
    async close() {
      for (const stop of stops.reverse()) await stop();
      rmSync(mailFolder(record), { recursive: true, force: true });
    },
  };
}
