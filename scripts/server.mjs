// The program `ocpizza` of Supervisor: runs the web workers, replaces those that die, and rolls them on SIGHUP.
// It serves a release that is already built and migrated: it does neither.
import { join } from "node:path";
import { runTypeScript } from "./lib/commands.mjs";
import { loadDotEnv } from "./lib/environment.mjs";
import { root } from "./lib/paths.mjs";
import { say } from "./lib/progress.mjs";
import { requireNode } from "./lib/require-node.mjs";
import { runCrew } from "./server/crew.mjs";

requireNode();
loadDotEnv();
// Said once and in words: each worker would say it again, with its whole stack.
await runTypeScript("scripts/check-env.ts", {}).catch((error) => {
  say(error.message);
  process.exit(1);
});
// A link to the release that serves: each roll follows it anew. This process itself stays of the release it began with.
const release = process.env.OCPIZZA_CURRENT ?? root;

runCrew({
  size: Number(process.env.OCPIZZA_WEB_WORKERS) || 2,
  release,
  workerFile: join("scripts", "server", "web-worker.mjs"),
  statusFile: process.env.OCPIZZA_STATUS,
});
