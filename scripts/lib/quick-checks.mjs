// The checks that need no browser: what a developer runs before every push.
import { check, succeeds, vitest } from "./checks.mjs";

export async function quickChecks() {
  const distDir = { NEXT_DIST_DIR: ".next-test", NEXT_TELEMETRY_DISABLED: "1" };
  await check("Format and lint", () => succeeds(["node_modules/@biomejs/biome/bin/biome", "check", "."]));
  await check("Types", async () => {
    // The types of routes are generated: without them a fresh clone would not know its own pages.
    const generated = await succeeds(["node_modules/next/dist/bin/next", "typegen"], distDir);
    return generated && succeeds(["node_modules/typescript/bin/tsc", "--noEmit"]);
  });
  await check("Architecture", () => vitest("architecture"));
  await check("Starting and recovering", () => vitest("start"));
  await check("Rules", () => vitest("rules"));
  await check("Writes", () => vitest("writes"));
}
