import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { afterAll, afterEach, beforeAll } from "vitest";

/** `lost`: takes it and cuts the line before answering · `mute`: takes it and never answers · `away`: nobody listens. */
type Temper = number | "lost" | "mute";
type Taken = { path: string; headers: IncomingHttpHeaders; body: Buffer };

const taken: Taken[] = [];
let temper: Temper = 201;
let server: Server | undefined;

const origin = () => String(process.env.MESSAGES_STAND_IN_URL);

/** What carries SMS and notifications, for the tests of a file: an HTTP server that answers as it is told. */
export function withMessageServices() {
  beforeAll(services.open);
  afterEach(services.open);
  afterAll(services.close);
  return services;
}

const services = {
  taken,
  origin,
  set temper(next: Temper) {
    temper = next;
  },
  /** Open, in a good temper, with nothing taken. */
  async open() {
    temper = 201;
    taken.length = 0;
    if (server) return;
    const port = Number(new URL(origin()).port);
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      taken.push({ path: request.url ?? "", headers: request.headers, body: Buffer.concat(chunks) });
      if (temper === "lost") return void request.socket.destroy();
      if (temper === "mute") return;
      const answer = temper < 300 ? { messageId: 1511882900176220 } : { code: "refused", message: "no" };
      response.writeHead(temper, { "content-type": "application/json" }).end(JSON.stringify(answer));
    });
    const opened = server;
    await new Promise<void>((resolve) => opened.listen(port, "127.0.0.1", resolve));
  },
  async close() {
    const closing = server;
    server = undefined;
    closing?.closeAllConnections();
    await new Promise<void>((resolve) => (closing ? closing.close(() => resolve()) : resolve()));
  },
};
