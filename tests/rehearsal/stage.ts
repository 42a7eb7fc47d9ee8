import type { Outside } from "./outside";
import type { Server } from "./server";
import type { Seen } from "./traffic";
import type { Archives } from "./variants";
import type { Visitor } from "./visitor";

/** What the steps work on, in their order. */
export type Stage = { outside: Outside; server: Server; archives: Archives; visitor: Visitor };

export type Step = {
  name: string;
  /** What customers notice meanwhile: nothing at all, or it is counted only; without it nobody looks. */
  noticed?: "nothing" | "counted";
  /** Left out by --without-load. */
  load?: true;
  /** @returns what the table says of it, if it is a text */
  run: (stage: Stage) => Promise<unknown>;
};

export type Told = { name: string; ms: number; seen?: Seen; note: string; good: boolean };
