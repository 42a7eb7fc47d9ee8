import { openReaders } from "../readers";
import { type Measure, within } from "../row";
import { commit, topicOf } from "./live";

const crowd = 2000;
const rounds = 15;

/** As many as look at an outlet's menu on the greatest evening, on one process. */
export const wholeCrowd: Measure = async ({ sql, url }, note) => {
  const topic = await topicOf(sql);
  const readers = await openReaders(`${url}/api/live?topics=${topic}`, crowd, "event: change");
  note(`${crowd} readers of one process`);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push((await readers.after(() => commit(sql, topic))).p99);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  readers.close();
  return [
    within(
      1000,
      `Commit → ${crowd} browsers of one process, p99, the worst of ${rounds}`,
      Math.max(...times),
      "ms",
    ),
  ];
};
