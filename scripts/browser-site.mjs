// Serves the site of the browser tests until stopped, for `npx playwright test` on its own.
import { closeAll, closeOnSignals, onClose } from "./lib/closing.mjs";
import { say, step } from "./lib/progress.mjs";
import { openTestSite } from "./lib/test-site.mjs";

closeOnSignals();
try {
  const site = await step("Starting PostgreSQL", () =>
    openTestSite({ webPort: Number(process.env.PORT) || 3210 }),
  );
  onClose("The site", site.close);
  await step("Migrating and filling the database", site.prepare);
  await step("Building the site", site.build);
  await site.open();
  say(
    `The site of the browser tests is at ${site.url} and ${site.twinUrl}, its mails at ${site.mailUrl}, its Stripe at ${site.stripeUrl}.`,
  );
} catch (error) {
  say(`${error instanceof Error ? error.message : error}`);
  await closeAll();
  process.exit(1);
}
