import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { identityOf, stopGroup } from "../../scripts/lib/processes.mjs";
import { say } from "../../scripts/lib/progress.mjs";

/** One place for every clone: there is one /etc, and a rehearsal that was killed is put away by the next, whoever runs it. */
export const scratch = "/var/tmp/ocpizza-rehearsal";
const claim = join(scratch, "claim.json");
const started = join(scratch, "processes");

type Known = { pid: number; identity: string };
const isAlive = ({ pid, identity }: Known): boolean => identity !== "" && identityOf(pid) === identity;
const known = (pid: number): string => JSON.stringify({ pid, identity: identityOf(pid) });

/** Waits for another rehearsal to end, and takes its place. @returns whether one left something behind */
export async function claimMachine(): Promise<boolean> {
  let told = false;
  for (;;) {
    const left = existsSync(scratch);
    if (left && statSync(scratch).uid !== 0)
      throw new Error(`${scratch} belongs to somebody else: remove it first.`);
    const holder = existsSync(claim) ? (JSON.parse(readFileSync(claim, "utf8")) as Known) : undefined;
    if (holder && isAlive(holder) && holder.pid !== process.pid) {
      if (!told)
        say(`  Another rehearsal (process ${holder.pid}) runs on this machine: waiting for its end.`);
      told = true;
      await sleep(1000);
      continue;
    }
    mkdirSync(scratch, { recursive: true, mode: 0o755 });
    writeFileSync(claim, known(process.pid));
    return left;
  }
}

/** Remembers a process that leads a group of its own, so that the next rehearsal can end it if this one cannot. */
export const remember = (pid: number): void => appendFileSync(started, `${known(pid)}\n`);

/** Ends what was started, the last first. */
export async function endStarted(): Promise<void> {
  const lines = existsSync(started) ? readFileSync(started, "utf8").split("\n").filter(Boolean) : [];
  for (const one of lines.map((line) => JSON.parse(line) as Known).toReversed())
    if (isAlive(one)) await stopGroup(one.pid, 25_000);
  rmSync(started, { force: true });
}

/** Nothing but our claim is left in the scratch place. */
export function emptyScratch(): void {
  for (const name of readdirSync(scratch))
    if (join(scratch, name) !== claim) rmSync(join(scratch, name), { recursive: true, force: true });
}
