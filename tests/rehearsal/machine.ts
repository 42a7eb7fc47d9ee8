import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { ensurePackages } from "../../scripts/lib/debian-packages.mjs";
import { portIsFree } from "../../scripts/lib/ports.mjs";
import { whyNoRehearsal } from "../../scripts/lib/rehearsal-place.mjs";
import { installPrograms } from "../support/backup/debian-server";
import { distrust } from "./certificates";
import { everyName } from "./names";
import { attempt } from "./root";
import { claimMachine, emptyScratch, endStarted, scratch } from "./scratch";

const mark = "# rehearsal of OC Pizza";
/** What scripts/server/prepare-server.sh makes, and we beside it. */
const made = [
  ...["/srv/ocpizza", "/var/log/ocpizza", "/var/lib/ocpizza", "/var/cache/nginx/ocpizza"],
  ...["/etc/supervisor/conf.d/ocpizza.conf", "/etc/logrotate.d/ocpizza", "/etc/cron.d/ocpizza"],
  ...["/etc/sudoers.d/ocpizza", "/etc/nginx/sites-available/ocpizza", "/etc/nginx/sites-enabled/ocpizza"],
  "/etc/nginx/sites-enabled/ocpizza-rehearsal",
];
const policy = "/usr/sbin/policy-rc.d";

/** Takes this machine for a rehearsal, or says why it may not be. What an earlier one left is put away first. */
export async function takeMachine(): Promise<void> {
  const why = whyNoRehearsal();
  if (why) throw new Error(why);
  const left = await claimMachine();
  if (left) await clear();
  else if (made.some((path) => existsSync(path))) {
    rmSync(scratch, { recursive: true });
    throw new Error(
      `OC Pizza is installed here (${made.find((path) => existsSync(path))}): not a place to rehearse.`,
    );
  }
  const busy = (await Promise.all([80, 443].map(portIsFree))).some((free) => !free);
  if (busy) throw new Error("Something listens on port 80 or 443 here: nginx could not.");
  // A package's own server is not to start by itself: nobody would end it.
  writeFileSync(policy, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  installPrograms();
  ensurePackages({
    curl: "/usr/bin/curl",
    ...{ openssl: "/usr/bin/openssl", "openssh-client": "/usr/bin/ssh" },
    // The world outside is kept up by it, too.
    supervisor: "/usr/bin/supervisord",
  });
  nameEverything();
}

/** Everything is as it was, but for Debian's packages. */
export async function leaveMachine(): Promise<void> {
  await clear();
  rmSync(scratch, { recursive: true, force: true });
}

async function clear(): Promise<void> {
  await endStarted();
  await attempt("pkill", ["-KILL", "-u", "ocpizza"]);
  for (const path of made) rmSync(path, { recursive: true, force: true });
  await attempt("userdel", ["ocpizza"]);
  rmSync(policy, { force: true });
  writeFileSync("/etc/hosts", withoutOurs());
  const enabled = "/etc/nginx/sites-enabled/default";
  if (existsSync("/etc/nginx/sites-available/default") && !existsSync(enabled))
    symlinkSync("/etc/nginx/sites-available/default", enabled);
  if (existsSync("/usr/sbin/update-ca-certificates")) await distrust();
  emptyScratch();
}

/** Written over, not replaced: in a container the file is mounted from outside. */
const nameEverything = (): void =>
  writeFileSync("/etc/hosts", `${withoutOurs()}127.0.0.1 ${everyName.join(" ")} ${mark}\n`);

const withoutOurs = (): string =>
  readFileSync("/etc/hosts", "utf8")
    .split("\n")
    .filter((line) => !line.endsWith(mark))
    .join("\n")
    .replace(/\n*$/, "\n");
