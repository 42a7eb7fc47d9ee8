import { setTimeout as sleep } from "node:timers/promises";

/** Waits until a server that was just started answers. */
export async function untilItAnswers(url: string): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until; await sleep(50)) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return void (await answer.arrayBuffer());
  }
  throw new Error(`${url} does not answer.`);
}
