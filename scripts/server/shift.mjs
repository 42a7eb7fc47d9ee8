// What every web worker does beside answering: begin warm, and leave without dropping anybody.
import { createServer } from "node:http";
import { Server } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** @typedef {import("node:http").RequestListener} Handler */

// nginx gives up idle connections after 4 s (see ocpizza.nginx.conf): kept longer here, none is closed under a request.
const idleMs = 5000;
const endWithinMs = 9000;

/**
 * Answers on an address of its own at once and, once `warm` has ended and the crew says so, on the port of all.
 * @param {{ handler: Handler, host: string, port: number, warm: (ownUrl: string) => Promise<void>, endWork: () => Promise<unknown> }} work
 */
export async function beginShift({ handler, host, port, warm, endWork }) {
  /** @type {Set<import("node:http").ServerResponse>} */
  const underWay = new Set();
  let leaving = false;

  /** @type {Handler} */
  const answer = (request, response) => {
    underWay.add(response);
    response.once("close", () => underWay.delete(response));
    if (leaving) {
      response.setHeader("Connection", "close");
      // A stream opened now would hear nothing: its reader is sent to the next worker.
      if (request.url?.startsWith("/api/live")) {
        response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
        return void response.end("retry: 500\n\n");
      }
    }
    return handler(request, response);
  };

  const shared = createServer({ keepAliveTimeout: 65_000, headersTimeout: 66_000 }, answer);
  /** @type {Set<import("node:net").Socket>} */
  const sockets = new Set();
  shared.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  const own = createServer(answer);
  await new Promise((resolve) =>
    own.listen({ host: "127.0.0.1", port: 0, exclusive: true }, () => resolve(0)),
  );
  const address = own.address();
  if (!address || typeof address === "string") throw new Error("a worker has no address of its own");

  async function leave() {
    if (leaving) return;
    leaving = true;
    // The plain close of net: http's would cut idle connections at once, some of them with a request on its way.
    if (shared.listening) Server.prototype.close.call(shared);
    for (const response of underWay) if (!response.headersSent) response.setHeader("Connection", "close");
    const until = Date.now() + endWithinMs;
    const ended = Promise.resolve(endWork()).catch(() => {});
    const idleUntil = Date.now() + idleMs;
    const busy = () => underWay.size > 0 || (sockets.size > 0 && Date.now() < idleUntil);
    while (busy() && Date.now() < until) await sleep(20);
    await Promise.race([ended, sleep(Math.max(0, until - Date.now()))]);
    process.exit(0);
  }

  process.on("message", (said) => {
    if (said === "retire") void leave();
    if (said === "listen") shared.listen({ host, port }, () => process.send?.("listening"));
  });
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGINT"])) {
    process.on(signal, () => {
      // Ctrl-C reaches the whole group; the crew tells us to leave, unless it is gone.
      if (!process.connected) void leave();
    });
  }
  // Next outlives what nobody catches: a worker that is not fit has to leave by itself, so that the crew learns of it.
  shared.once("error", unfit);
  await warm(`http://127.0.0.1:${address.port}`).catch(unfit);
  process.send?.("ready");
}

/** @param {Error} error */
function unfit(error) {
  process.stderr.write(`web: ${error.stack ?? error}\n`);
  process.exit(1);
}
