import type { House } from "./house";
import { median, type Target } from "./load";

const times = 9;

/** Round trips to PostgreSQL that one request takes, once the process and its connections are warm. */
export async function turnsOf({ turns }: House, ask: () => Target): Promise<number> {
  const send = async () => {
    const { url, method = "GET", headers, body } = ask();
    const answer = await fetch(url, { method, headers, body: body?.() });
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    await answer.arrayBuffer();
  };
  // Every connection of the pool has to have seen every statement once.
  for (let n = 0; n < 8; n += 1) await Promise.all(Array.from({ length: 10 }, send));
  const counts: number[] = [];
  for (let n = 0; n < times; n += 1) counts.push(await turns.of(send));
  return median(counts);
}
