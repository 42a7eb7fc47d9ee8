import { readFileSync } from "node:fs";
import { atMost, type Measure } from "../row";

/** What a process holds of memory after all that was asked of it before this line. */
export const memory: Measure = async ({ pid, bare }) => {
  const ours = residentOf(pid());
  const reference = residentOf(bare.pid());
  return [atMost(1.5, { what: "Memory of one Node process", ours, reference, unit: "MB", of: "bare Next" })];
};

function residentOf(pid: number | undefined): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes) / 1024;
}
