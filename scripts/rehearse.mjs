// Rehearses operations on this machine with the real supervisord, nginx, sshd and PostgreSQL: node scripts/rehearse.mjs [--without-load] [--archive .local/release/ocpizza-….tar.gz]
import { succeeds } from "./lib/checks.mjs";
import { typescriptArgs } from "./lib/commands.mjs";
import { install } from "./lib/install.mjs";
import { requireNode } from "./lib/require-node.mjs";

requireNode();
await install();
// Ctrl-C reaches the rehearsing process too, which puts everything away before it ends.
process.on("SIGINT", () => {});
const good = await succeeds([...typescriptArgs, "tests/rehearsal/main.ts", ...process.argv.slice(2)]);
process.exit(good ? 0 : 1);
