import { setTimeout as sleep } from "node:timers/promises";

/** Waits until something has come about. @returns how long that took, in milliseconds */
export async function eventually(
  what: string,
  withinMs: number,
  check: () => Promise<boolean> | boolean,
): Promise<number> {
  const started = performance.now();
  while (performance.now() - started < withinMs) {
    if (await check()) return performance.now() - started;
    await sleep(50);
  }
  throw new Error(`${what}: not within ${withinMs / 1000} s`);
}
