import { readFileSync } from "node:fs";

type Status = { master: number; pids: number[]; state: string };

/** What the program said last. */
export const status = (): Status => JSON.parse(readFileSync("/srv/ocpizza/shared/status.json", "utf8"));
