// Ends what was started, in reverse order, once, whatever the reason.

import { endCommands } from "./commands.mjs";
import { parentOf } from "./processes.mjs";
import { say } from "./progress.mjs";

/** @type {{ what: string, stop: () => unknown }[]} */
const open = [];
/** @type {Promise<void> | undefined} */
let closing;

/** @param {string} what @param {() => unknown} stop */
export const onClose = (what, stop) => open.push({ what, stop });

export const isClosing = () => closing !== undefined;

export function closeAll() {
  closing ??= (async () => {
    await endCommands();
    for (const { what, stop } of open.reverse()) {
      try {
        await stop();
      } catch (error) {
        say(`! ${what} did not stop: ${error instanceof Error ? error.message : error}`);
      }
    }
  })();
  return closing;
}

/** Ctrl-C reaches both npm and us, and npm passes it on: one request to stop may arrive twice. */
export function closeOnSignals() {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, async () => {
      if (isClosing()) return;
      say("\nStopping …");
      await closeAll();
      say("Everything has stopped.");
      process.exit(0);
    });
  }
  stopWithNpm();
}

/** npm starts us through a shell that keeps its signals to itself: when either is gone, we are meant to end too. */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  const shell = process.ppid;
  const npm = parentOf(shell);
  const watch = setInterval(() => {
    if (process.ppid !== shell || parentOf(shell) !== npm) process.kill(process.pid, "SIGTERM");
  }, 1000);
  watch.unref();
}
