// Finds free ports, and says so when a wanted one is taken.
import { createServer } from "node:net";
import { say } from "./progress.mjs";

/** @param {number} port @param {string} [host] @returns {Promise<number | undefined>} the port bound, if it was free */
function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const bound = typeof address === "object" && address ? address.port : undefined;
      server.close(() => resolve(bound));
    });
  });
}

/** @param {number} port */
export const portIsFree = async (port) =>
  (await tryPort(port)) !== undefined && (await tryPort(port, "127.0.0.1")) !== undefined;

/** Any free port, for tests. */
export async function anyFreePort() {
  const port = await tryPort(0, "127.0.0.1");
  if (port === undefined) throw new Error("No free port on 127.0.0.1.");
  return port;
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
