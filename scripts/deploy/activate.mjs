// On the server: lets a release serve, or the one before it (--rollback). Whatever goes wrong, the former goes on serving.
import { execFileSync } from "node:child_process";
import { existsSync, readlinkSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { inSeconds, say } from "../lib/progress.mjs";
import { follow, isReady, roll, start } from "./crew-control.mjs";
import { keepStatics, linkEnv, markServed, placeOf, prune, releaseBefore } from "./releases.mjs";

const place = placeOf(realpathSync(process.env.OCPIZZA_BASE ?? "/srv/ocpizza"));
const [asked] = process.argv.slice(2);
if (!asked) throw new Error("Usage: node scripts/deploy/activate.mjs <release> | --rollback");

const former = existsSync(place.current) ? realpathSync(place.current) : undefined;
const failure = await activate().catch((/** @type {Error} */ error) => error);
if (failure) say(`✗ ${failure.message}`);
process.exitCode = failure ? 1 : 0;

async function activate() {
  const back = asked === "--rollback";
  const release = back ? releaseBefore(place, former) : join(place.releases, String(asked));
  if (!existsSync(join(release, ".next", "BUILD_ID"))) throw new Error(`${release} is no built release`);
  say(`Release ${release}${former ? `, after ${former}` : ""}`);
  linkEnv(place, release);
  // The schema only ever grows under a running release: a rollback leaves it as it is.
  if (!back) prepare(release);
  keepStatics(place, release);
  follow(place, release);
  try {
    await serve(release);
  } catch (error) {
    await goBack();
    throw error;
  }
  markServed(release);
  prune(place, [release, former, masterFolder()]);
  say(`✓ It serves, ${inSeconds(performance.now())} after it arrived.`);
}

/** @param {string} release */
async function serve(release) {
  if (place.readStatus()?.alive === undefined) await start(place, release);
  else await roll(place, release);
  if (!(await isReady(place))) throw new Error("The new workers serve, but /api/ready says no.");
}

async function goBack() {
  if (!former) return say("There is no former release to go back to.");
  follow(place, former);
  const { alive, release } = place.readStatus() ?? {};
  // A crew that did not get ready never took over.
  if (alive !== undefined && release !== former) await roll(place, former);
  say(`Back to ${former}.`);
}

/** The process that accepts connections still works from the release it began with. */
function masterFolder() {
  const pid = place.readStatus()?.alive;
  return pid === undefined ? undefined : readlinkSync(`/proc/${pid}/cwd`);
}

/** Checks the configuration and migrates, under the release that serves. @param {string} release */
function prepare(release) {
  say("Configuration and migrations");
  try {
    execFileSync(process.execPath, ["scripts/run.mjs", "scripts/prepare.ts"], {
      cwd: release,
      env: { ...process.env, OCPIZZA_ENV: process.env.OCPIZZA_ENV ?? "production" },
      stdio: "inherit",
    });
  } catch {
    throw new Error("The configuration or the migrations are not right (above). Nothing else was changed.");
  }
}
