// The crew of tests: what scripts/server.mjs does, over the worker beside this file.
import { join } from "node:path";
import { runCrew } from "../../../scripts/server/crew.mjs";

const folder = String(process.argv[2]);
runCrew({
  size: 2,
  release: join(folder, "current"),
  workerFile: "worker.mjs",
  statusFile: join(folder, "status.json"),
  readyWithinMs: 10_000,
});
