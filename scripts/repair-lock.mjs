// Completes package-lock.json after each npm install, so that npm ci works on every platform.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { missingPlatforms } from "./lib/lock-completion.mjs";
import { root } from "./lib/paths.mjs";

const file = join(root, "package-lock.json");
/** @type {{ packages: import("./lib/lock-completion.mjs").Packages }} */
const lock = JSON.parse(readFileSync(file, "utf8"));
const missing = missingPlatforms(lock.packages);
const complete = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) =>
  a.localeCompare(b, "en"),
);
lock.packages = Object.fromEntries(complete);
// Addresses of a download server have no place here: integrity is what counts, and servers differ from place to place.
for (const locked of Object.values(lock.packages)) delete locked.resolved;
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(
  `${Object.keys(missing).length} packages of other platforms added to package-lock.json.\n`,
);
