import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scratch } from "../scratch";
import { order } from "../shopping";
import type { Step } from "../stage";
import { eventually } from "../until";

export const killPostgres: Step = {
  name: "kill -9 PostgreSQL: orders again once it is back",
  noticed: "counted",
  async run({ visitor, outside }) {
    const pid = Number(readFileSync(join(scratch, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
    process.kill(pid, "SIGKILL");
    const up = await eventually("PostgreSQL is back", 30_000, () =>
      outside.sql`select 1`.then(
        () => true,
        () => false,
      ),
    );
    const ordered = await eventually("an order is placed", 60_000, () =>
      order(visitor, "on_receipt").then(
        () => true,
        () => false,
      ),
    );
    return `PostgreSQL back in ${(up / 1000).toFixed(1)} s, an order ${(ordered / 1000).toFixed(1)} s after it`;
  },
};
