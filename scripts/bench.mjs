// Measures the site beside its references and prints a table: node scripts/bench.mjs [row …]
import { succeeds } from "./lib/checks.mjs";
import { typescriptArgs } from "./lib/commands.mjs";
import { install } from "./lib/install.mjs";
import { requireNode } from "./lib/require-node.mjs";

requireNode();
await install();
// Ctrl-C reaches the measuring process too, which puts everything away before it ends.
process.on("SIGINT", () => {});
const good = await succeeds([...typescriptArgs, "tests/bench/main.ts", ...process.argv.slice(2)]);
process.exit(good ? 0 : 1);
