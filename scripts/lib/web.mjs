// Runs the web server and waits until it answers.
import { setTimeout as sleep } from "node:timers/promises";
import { runService } from "./service.mjs";

/**
 * `host`: `localhost`, not its number. Next says `localhost` for both, and takes what proxy.ts leads elsewhere for another server’s if it was
 * told the number.
 * @param {{ record: string, env: Record<string, string | undefined>, port: number, dev?: boolean, distDir?: string, host?: string, quiet?: boolean, keptIn?: string }} options
 */
export async function serve({
  record,
  env,
  port,
  dev = false,
  distDir = ".next",
  host,
  quiet = false,
  keptIn,
}) {
  const args = [
    // An address with two numbers is listened to at 127.0.0.1.
    "--dns-result-order=ipv4first",
    "node_modules/next/dist/bin/next",
    dev ? "dev" : "start",
    "-p",
    String(port),
    ...(host ? ["-H", host] : []),
  ];
  const nodeEnv = dev ? "development" : "production";
  const web = runService({
    name: "The web server",
    record,
    args,
    env: { ...env, NODE_ENV: nodeEnv, NEXT_DIST_DIR: distDir },
    quiet,
    keptIn,
  });
  const until = Date.now() + 180_000;
  while (Date.now() < until && !web.diedEarly()) {
    if (await answers(port)) return web;
    await sleep(100);
  }
  await web.stop();
  throw new Error(`The web server does not answer on port ${port}; its messages are above.`);
}

/** @param {number} port */
async function answers(port) {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/health`, {
      signal: AbortSignal.timeout(20_000),
    });
    return response.status < 500;
  } catch {
    return false;
  }
}
