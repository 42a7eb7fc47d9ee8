import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";

export type Death = { died: boolean; passed: string[] };
type Mortal = ChildProcessByStdio<Writable, Readable, Readable>;

/** Loading the house takes longer than most deeds: while one process dies, the next has begun to load, and waits to be told. */
let next: Mortal | null = null;

function born(): Mortal {
  const args = ["--import", "tsx", "tests/support/mortal.ts"];
  // The product's files import `server-only`, which lets itself be imported only in Next's own build.
  const env = { ...process.env, TSX_TSCONFIG_PATH: "tests/support/mortal.tsconfig.json" };
  return spawn(process.execPath, args, { env, stdio: ["pipe", "pipe", "pipe"] });
}

/** Ends the one that waits in vain. */
export function endMortals(): void {
  next?.kill("SIGKILL");
  next = null;
}

/** Does a deed in a process of its own that is killed right after its nth commit or answer of the provider. */
export function dieAt(place: number, deed: string, told: object): Promise<Death> {
  const child = next ?? born();
  next = born();
  return new Promise((resolve, reject) => {
    let passed = "";
    let said = "";
    child.stdout.on("data", (chunk) => (passed += chunk));
    child.stderr.on("data", (chunk) => (said += chunk));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (signal !== "SIGKILL" && code !== 0) return reject(new Error(`${deed} failed: ${said || passed}`));
      const lines = passed.split("\n").filter((line) => !line.startsWith("{"));
      resolve({ died: signal === "SIGKILL", passed: lines.filter(Boolean) });
    });
    child.stdin.end(JSON.stringify({ place, deed, told }));
  });
}

/** Where a deed can die: tried from its first line on until it comes through alive. @returns what it passed. */
export async function dieEverywhere(
  deed: string,
  round: (place: number) => Promise<Death>,
): Promise<string[]> {
  const most = 30;
  for (let place = 0; place < most; place += 1) {
    const { died, passed } = await round(place);
    if (!died) return passed;
  }
  throw new Error(`${deed} never came through`);
}
