// Makes sure there is a Chromium for the browser tests: Debian's, since Playwright's own comes from elsewhere.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

export function ensureChromium() {
  if (existsSync("/usr/bin/chromium")) return;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    throw new Error(
      "Chromium is missing at /usr/bin/chromium. Install it first: sudo apt-get install chromium",
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [
    ["update", "-q"],
    ["install", "-y", "-q", "chromium"],
  ]) {
    const { status, stdout, stderr } = spawnSync("apt-get", args, {
      env,
      stdio: ["ignore", "pipe", "pipe"],
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`apt-get ${args.join(" ")} failed:\n${stdout}${stderr}`);
  }
}
