// Installs Debian's packages that tests need and that are missing, as root.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** @param {Record<string, string>} packages by name, a file by which one is known to be there */
export function ensurePackages(packages) {
  const missing = Object.entries(packages).flatMap(([name, file]) => (existsSync(file) ? [] : [name]));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
    throw new Error(`Missing here. Install it first: sudo apt-get install ${missing.join(" ")}`);
  for (const args of [
    ["update", "-q"],
    ["install", "-y", "-q", ...missing],
  ]) {
    const { status, stdout, stderr } = spawnSync("apt-get", args, {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      stdio: ["ignore", "pipe", "pipe"],
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`apt-get ${args.join(" ")} failed:\n${stdout}${stderr}`);
  }
}
