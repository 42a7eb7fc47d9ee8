// Finds free ports, and says so when a wanted one is taken.
import { randomInt } from "node:crypto";
import { createServer } from "node:net";
import { say } from "./progress.mjs";

/** @param {number} port @param {string} [host] @returns {Promise<boolean>} whether nobody listens there */
function nobodyListens(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** @param {number} port */
export const portIsFree = async (port) =>
  (await nobodyListens(port)) && (await nobodyListens(port, "127.0.0.1"));

/**
 * Any free port, for tests. Below those that the system gives to outgoing connections (from 32768 on Linux): a port
 * chosen before a build is still free after it.
 */
export async function anyFreePort() {
  for (let tries = 0; tries < 50; tries++) {
    const port = randomInt(20_000, 32_000);
    if (await portIsFree(port)) return port;
  }
  throw new Error("No free port on 127.0.0.1.");
}

/** The wanted port, or the next free one above it. @param {string} what @param {number} wanted */
export async function freePort(what, wanted) {
  for (let port = wanted; port < wanted + 200 && port <= 65_535; port++) {
    if (!(await portIsFree(port))) continue;
    if (port !== wanted) say(`  Port ${wanted} is taken: ${what} uses ${port} instead.`);
    return port;
  }
  throw new Error(`No free port for ${what} from ${wanted} on.`);
}
