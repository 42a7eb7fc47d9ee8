import type { Sql } from "postgres";
import { openReaders } from "../readers";
import { atMost, type Measure, within } from "../row";

const crowd = 1000;

/** What happens to an outlet's stock, told to everybody who looks at its menu. */
export const live: Measure = async ({ sql, url, raw }, note) => {
  const topic = await topicOf(sql);
  const ours = await openReaders(`${url}/api/live?topics=${topic}`, crowd, "event: change");
  note(`${crowd} readers of the site`);
  const theirs = await openReaders(`${raw.url}/live`, crowd, "event: change");
  note(`${crowd} readers of node:http`);
  // The first change tells how long an event is: node:http is given as much to send.
  await ours.after(() => commit(sql, topic));
  const event = `event: change\ndata: ${"x".repeat(Math.max(0, ours.length() - 22))}\n\n`;
  const whole: number[] = [];
  const spread: number[] = [];
  const reference: number[] = [];
  for (let round = 0; round < 15; round += 1) {
    const heard = await ours.after(() => commit(sql, topic));
    whole.push(heard.p99);
    spread.push(heard.p99 - heard.first);
    reference.push((await theirs.after(() => say(raw.url, event))).p99);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  ours.close();
  theirs.close();
  const middle = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  return [
    atMost(2, {
      ...{ what: `SSE broadcast to ${crowd} readers, first to p99`, ours: middle(spread), unit: "ms" },
      ...{ reference: middle(reference), of: "raw hub" },
    }),
    within(100, `Commit → ${crowd} browsers, p99`, middle(whole), "ms"),
  ];
};

/** What an outlet's menus listen to. */
export async function topicOf(sql: Sql): Promise<string> {
  const [outlet] = await sql<{ id: string }[]>`select id from outlets where slug = 'part-dieu'`;
  return `availability:${outlet?.id}`;
}

/** A write that tells of the outlet's stock; the clock starts when it is committed. */
export const commit = (sql: Sql, topic: string) =>
  sql`select pg_notify('ocpizza', ${JSON.stringify({ topic })})`.then(() => performance.now());

async function say(url: string, event: string): Promise<number> {
  const began = performance.now();
  await fetch(`${url}/say`, { method: "POST", body: event });
  return began;
}
