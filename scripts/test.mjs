// Everything that must pass, from a fresh clone: installs, checks, tests, builds, and visits the site in a browser.
import { check, playwright, succeeds, summary } from "./lib/checks.mjs";
import { ensureChromium } from "./lib/chromium.mjs";
import { claimTestRun } from "./lib/claim-test-run.mjs";
import { closeAll, closeOnSignals, onClose } from "./lib/closing.mjs";
import { rememberCommands } from "./lib/commands.mjs";
import { install } from "./lib/install.mjs";
import { say } from "./lib/progress.mjs";
import { quickChecks } from "./lib/quick-checks.mjs";
import { whyNoRehearsal } from "./lib/rehearsal-place.mjs";
import { requireNode } from "./lib/require-node.mjs";

closeOnSignals();
requireNode();
try {
  claimTestRun();
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : error}\n\n0 passed, 1 failed\n`);
  process.exit(1);
}
await rememberCommands("test-command");
await install();
await quickChecks();
await browserChecks();
// Everything of it but the load, with a build of its own: the one that is shipped names no database.
const elsewhere = whyNoRehearsal();
if (elsewhere && !process.env.CI) say(`\n– Operations are not rehearsed on this machine. ${elsewhere}`);
else await check("Rehearsal of operations", () => succeeds(["scripts/rehearse.mjs", "--without-load"]));
await closeAll();
process.exit(summary() ? 0 : 1);

async function browserChecks() {
  // These import packages, which a fresh clone has only now.
  const { openTestSite } = await import("./lib/test-site.mjs");
  const chromium = await check("Chromium", async () => ensureChromium());
  /** @type {Awaited<ReturnType<typeof openTestSite>> | undefined} */
  let site;
  const built = await check("Build over a fresh, filled database", async () => {
    site = await openTestSite();
    onClose("The site", site.close);
    await site.prepare();
    await site.build();
  });
  if (!chromium || !built) return void (await check("Browser tests", async () => false));
  await check("Browser tests", async () => {
    if (!site) return false;
    await site.open();
    return playwright({
      ...site.settings,
      OCPIZZA_TEST_SITE: site.url,
      OCPIZZA_TEST_TWIN: site.twinUrl,
      OCPIZZA_TEST_MAILS: site.mailUrl,
      OCPIZZA_TEST_STRIPE: site.stripeUrl,
      OCPIZZA_TEST_ERRORS: site.errorsUrl,
    });
  });
}
