// Stands in for Sentry in tests: takes envelopes and lists them as they came, at /envelopes.json.
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";

/** @param {number} port */
export async function startSentryStandIn(port) {
  /** @type {string[]} */
  const envelopes = [];
  const server = createServer(async (request, response) => {
    if (request.method === "POST") envelopes.push(await bodyOf(request));
    response.writeHead(200, { "content-type": "application/json" });
    response.end(request.url === "/envelopes.json" ? JSON.stringify(envelopes) : "{}");
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(0)));
  return {
    dsn: `http://public@127.0.0.1:${port}/1`,
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Large ones come compressed. @param {import("node:http").IncomingMessage} request */
async function bodyOf(request) {
  if (request.headers["content-encoding"] !== "gzip") return text(request);
  /** @type {Buffer[]} */
  const parts = [];
  for await (const part of request) parts.push(part);
  return gunzipSync(Buffer.concat(parts)).toString();
}
