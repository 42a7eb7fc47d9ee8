// Makes sure there is a Chromium for the browser tests: Debian's, since Playwright's own comes from elsewhere.
// Its headless shell does what it can, the whole browser the rest (notifications).

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const packages = ["chromium", "chromium-headless-shell"];

export function ensureChromium() {
  if (packages.every((name) => existsSync(`/usr/bin/${name}`))) return;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    throw new Error(
      `Chromium is missing in /usr/bin. Install it first: sudo apt-get install ${packages.join(" ")}`,
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [
    ["update", "-q"],
    ["install", "-y", "-q", ...packages],
  ]) {
    const { status, stdout, stderr } = spawnSync("apt-get", args, {
      env,
      stdio: ["ignore", "pipe", "pipe"],
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`apt-get ${args.join(" ")} failed:\n${stdout}${stderr}`);
  }
}
