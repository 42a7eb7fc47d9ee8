// Starts OC Pizza: installs what is missing, brings up the database, migrates, builds what changed and serves.
import { closeAll, closeOnSignals, isClosing, onClose } from "./lib/closing.mjs";
import { rememberCommands } from "./lib/commands.mjs";
import { startDevelopment } from "./lib/development.mjs";
import { leave, takeOver } from "./lib/earlier-start.mjs";
import { kind, loadDotEnv } from "./lib/environment.mjs";
import { install } from "./lib/install.mjs";
import { startProduction } from "./lib/production.mjs";
import { inSeconds, say } from "./lib/progress.mjs";
import { requireNode } from "./lib/require-node.mjs";
import { welcome } from "./lib/welcome.mjs";

// Nothing imported above needs a package: on a fresh clone there is none yet.
try {
  requireNode();
  loadDotEnv();
  const production = kind() === "production";
  closeOnSignals();
  await takeOver(["web", "mail", "stripe"]);
  await rememberCommands("command");
  onClose("This start", leave);
  await install({ production });
  if (production) await startProduction();
  else {
    const site = await startDevelopment({ dev: process.argv.includes("--dev") });
    welcome({ ...site, took: inSeconds(performance.now()) });
  }
} catch (error) {
  if (!isClosing()) {
    say(`\n${error instanceof Error ? error.message : error}`);
    await closeAll();
    process.exit(1);
  }
}
