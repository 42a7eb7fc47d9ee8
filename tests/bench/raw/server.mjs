// The most node:http can do: /bytes/N answers N bytes, /live holds a stream open, POST /say sends what it got to all of them.
import { createServer } from "node:http";

/** @type {Set<import("node:http").ServerResponse>} */
const open = new Set();
/** @type {Map<string, Buffer>} */
const bodies = new Map();

/** @param {string} path */
function bodyOf(path) {
  const body = bodies.get(path) ?? Buffer.alloc(Number(path.split("/").pop()) || 2, "x");
  bodies.set(path, body);
  return body;
}

const server = createServer((request, response) => {
  const path = request.url ?? "/";
  if (path === "/live") {
    response.writeHead(200, { "content-type": "text/event-stream" }).write("retry: 2000\n\n");
    open.add(response);
    response.on("close", () => open.delete(response));
    return;
  }
  if (path === "/say") {
    let text = "";
    request.on("data", (chunk) => {
      text += chunk;
    });
    request.on("end", () => {
      for (const reader of open) reader.write(text);
      response.end("said");
    });
    return;
  }
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(bodyOf(path));
});
server.listen(Number(process.argv[2]), "127.0.0.1", 4096);
