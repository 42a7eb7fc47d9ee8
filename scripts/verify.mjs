// The quick part of the tests: format, lint, types, architecture, rules and writes.
import { summary } from "./lib/checks.mjs";
import { install } from "./lib/install.mjs";
import { quickChecks } from "./lib/quick-checks.mjs";

await install();
await quickChecks();
process.exit(summary() ? 0 : 1);
