import type { Step } from "../stage";
import { status } from "../status";
import { eventually } from "../until";
import type { Visitor } from "../visitor";

const answers = (visitor: Visitor): Promise<boolean> =>
  visitor.ask("/api/health").then(
    ({ status: code }) => code === 200,
    () => false,
  );

/** All its workers serve, none of them one that was there before. */
const fresh = (before: readonly number[], count: number) => (): boolean => {
  const { pids, state } = status();
  return state === "serving" && pids.length === count && !pids.some((pid) => before.includes(pid));
};

export const killWorker: Step = {
  name: "kill -9 a worker (web and queue): replaced by itself",
  noticed: "counted",
  async run({ visitor }) {
    const [victim = 0, ...others] = status().pids;
    process.kill(victim, "SIGKILL");
    const ms = await eventually("a worker in its place", 60_000, () => {
      const { pids, state } = status();
      return state === "serving" && pids.length > others.length && !pids.includes(victim);
    });
    if (!(await answers(visitor))) throw new Error("it does not answer");
    return `replaced in ${(ms / 1000).toFixed(1)} s`;
  },
};

export const killProgram: Step = {
  name: "kill -9 the program: supervisord starts it again",
  noticed: "counted",
  async run({ visitor }) {
    const { master, pids } = status();
    process.kill(master, "SIGKILL");
    await eventually("the port is let go", 15_000, async () => !(await answers(visitor)));
    const ms = await eventually("it serves", 60_000, () => answers(visitor));
    await eventually("all its workers", 60_000, fresh(pids, pids.length));
    return `serving again ${(ms / 1000).toFixed(1)} s later`;
  },
};
