// One full test run at a time in a clone: two would build into the same folder under each other's browser.
import { onClose } from "./closing.mjs";
import { forget, recordProcess, stillRunning } from "./run-records.mjs";

export function claimTestRun() {
  const holder = stillRunning("test-run");
  if (holder === process.pid) return;
  if (holder !== undefined) {
    throw new Error(
      `Another test run (process ${holder}) is under way in this folder: wait for it, or run this one in another clone.`,
    );
  }
  recordProcess("test-run", process.pid);
  onClose("The test run", () => forget("test-run"));
}
