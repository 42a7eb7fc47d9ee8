import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../../scripts/lib/commands.mjs";
import { local } from "../../scripts/lib/paths.mjs";

/** The last line that runs on Node 20; not in package.json, because nothing but these rows needs its two hundred packages. */
const version = "12.8.2";
const folder = join(local, `lighthouse-${version}`);
const program = join(folder, "node_modules", "lighthouse", "cli", "index.js");

export const aspects = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Seen = Record<(typeof aspects)[number], number> & {
  shift: number;
  blockedMs: number;
  largestPaintMs: number;
};

/** Installed once, into a folder of its own. */
export async function installLighthouse(): Promise<void> {
  if (existsSync(program)) return;
  mkdirSync(folder, { recursive: true });
  const quiet = ["--no-save", "--no-audit", "--no-fund"];
  await runCommand("npm", ["install", ...quiet, "--prefix", folder, `lighthouse@${version}`]);
}

/** One visit of a phone on a slow network, as Lighthouse simulates it, `without` some audits; scores of a hundred, the shift as it counts it. */
export async function seenByLighthouse(url: string, without: readonly string[] = []): Promise<Seen> {
  const flags = ["--headless=new", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])].join(" ");
  const asked = [`--only-categories=${aspects.join(",")}`, "--output=json", "--quiet", "--locale=en"];
  const left = without.length > 0 ? [`--skip-audits=${without.join(",")}`] : [];
  const told = await runCommand(
    process.execPath,
    [program, url, ...asked, ...left, `--chrome-flags=${flags}`],
    {
      CHROME_PATH: "/usr/bin/chromium",
    },
  );
  const { categories, audits }: Report = JSON.parse(told);
  const score = (aspect: (typeof aspects)[number]) => Math.round((categories[aspect]?.score ?? 0) * 100);
  const measured = (audit: string) => audits[audit]?.numericValue;
  return {
    ...{ performance: score("performance"), accessibility: score("accessibility") },
    ...{ "best-practices": score("best-practices"), seo: score("seo") },
    shift: measured("cumulative-layout-shift") ?? 1,
    blockedMs: measured("total-blocking-time") ?? 0,
    largestPaintMs: measured("largest-contentful-paint") ?? 0,
  };
}

type Report = {
  categories: Record<string, { score: number | null } | undefined>;
  audits: Record<string, { numericValue?: number } | undefined>;
};
