// A web worker of the crew without Next: the same shift over a handler whose doings a test can tell.
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { beginShift } from "../../../scripts/server/shift.mjs";

const version = readFileSync("version", "utf8").trim();
/** @type {Set<import("node:http").ServerResponse>} */
const streams = new Set();

// What lib/server/metrics does in the house: answers for itself, and asks for all.
process.on("message", (said) => {
  const { metrics, ...rest } = Object(said);
  if (metrics === "own") process.send?.({ metrics, ...rest, of: [{ name: "pid", values: [process.pid] }] });
});
const askAll = () =>
  new Promise((resolve) => {
    process.on("message", (said) => Object(said).metrics === "all" && resolve(Object(said).of));
    process.send?.({ metrics: "all", id: `${process.pid}` });
  });

await beginShift({
  host: "127.0.0.1",
  port: Number(process.env.PORT),
  async handler(request, response) {
    if (request.url === "/api/live") {
      response.writeHead(200, { "Content-Type": "text/event-stream" });
      response.write(`data: ${version}\n\n`);
      streams.add(response);
      response.once("close", () => streams.delete(response));
      return;
    }
    if (request.url === "/crash") process.exit(7);
    if (request.url === "/slow") await sleep(1500);
    if (request.url === "/metrics") return void response.end(JSON.stringify(await askAll()));
    response.end(`${version} ${process.pid}`);
  },
  async warm() {
    if (version === "broken") throw new Error("does not start");
    await sleep(100);
  },
  async endWork() {
    for (const stream of streams) stream.end();
  },
});
