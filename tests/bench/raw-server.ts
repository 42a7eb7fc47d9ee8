import { onClose } from "../../scripts/lib/closing.mjs";
import { anyFreePort } from "../../scripts/lib/ports.mjs";
import { runService } from "../../scripts/lib/service.mjs";
import { untilItAnswers } from "./until-it-answers";

/** Starts the server that knows only node:http, in a process of its own. */
export async function startRawServer() {
  const port = await anyFreePort();
  const service = runService({
    ...{ name: "The raw server", record: "bench-raw", env: {}, quiet: true },
    args: ["tests/bench/raw/server.mjs", String(port)],
  });
  onClose("The raw server", service.stop);
  const url = `http://127.0.0.1:${port}`;
  await untilItAnswers(url);
  return { url };
}
