// A rehearsal of operations changes the machine it runs on: which ones it may have.
import { existsSync } from "node:fs";

/** @returns {string | null} why this machine is none for it, in a sentence. */
export function whyNoRehearsal() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
    return "Operations are rehearsed as root on Debian or Ubuntu: in a container, for instance.";
  if (existsSync("/run/systemd/system"))
    return "systemd runs here: this may be somebody's server. Rehearse in a container.";
  return null;
}
