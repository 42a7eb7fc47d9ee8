// Builds this folder once for any server and packs it: node scripts/pack.mjs. The last line says where the archive lies.
import { releaseBuild } from "./deploy/build.mjs";
import { pack } from "./deploy/pack.mjs";
import { install } from "./lib/install.mjs";
import { say, step } from "./lib/progress.mjs";
import { requireNode } from "./lib/require-node.mjs";

requireNode();
await install();
const site = releaseBuild();
if (site.upToDate()) say("✓ The build is up to date");
else await step("Building, without a database or a secret", site.run);
say(await step("Packing the release", () => pack()));
