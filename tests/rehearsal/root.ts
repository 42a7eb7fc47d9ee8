import { execFile, type SpawnOptions, spawn } from "node:child_process";
import { openSync } from "node:fs";
import { join } from "node:path";
import { remember, scratch } from "./scratch";

export type Ran = { code: number; said: string };
type How = { env?: Record<string, string>; cwd?: string; input?: string };

/** Runs a program to its end; what it says and how it ended. */
export const attempt = (program: string, args: string[], { env, cwd = "/", input }: How = {}): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const options = { env: { ...process.env, ...env }, cwd, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(program, args, options, (error, stdout, stderr) => {
      if (error && typeof error.code !== "number" && !error.signal) return reject(error);
      resolve({ code: error ? Number(error.code ?? 1) : 0, said: `${stdout}${stderr}`.trim() });
    });
    child.stdin?.on("error", () => {});
    child.stdin?.end(input ?? "");
  });

/** The same, for what has to succeed. @returns what it printed */
export async function run(program: string, args: string[], how?: How): Promise<string> {
  const { code, said } = await attempt(program, args, how);
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}:\n${said}`);
  return said;
}

/** A line of the shell as the account of the program types it. */
export const asOcpizza = (line: string, env: Record<string, string> = {}): Promise<Ran> =>
  attempt("runuser", ["-u", "ocpizza", "--", "sh", "-c", line], { env, cwd: "/srv/ocpizza" });

/** A daemon that stays in the foreground, in a group of its own; its messages lie in the scratch place. */
export function launch(
  name: string,
  program: string,
  args: string[],
  env: Record<string, string> = {},
): number {
  const log = openSync(join(scratch, `${name}.log`), "a");
  const options: SpawnOptions = {
    ...{ cwd: "/", detached: true, stdio: ["ignore", log, log], env: { ...process.env, ...env } },
  };
  const child = spawn(program, args, options);
  child.on("error", () => {});
  const { pid } = child;
  if (!pid) throw new Error(`${program} cannot be started`);
  remember(pid);
  return pid;
}
