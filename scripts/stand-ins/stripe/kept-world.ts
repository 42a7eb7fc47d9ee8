import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { newWorld, type World } from "./world";

const kept = [
  ...(["sessions", "asked", "intents", "charges", "refunds"] as const),
  ...(["movements", "payouts", "disputes", "events", "saved"] as const),
] as const;

/** A world that outlives its process: a database that remembers payments needs a Stripe that does, too. */
export function openWorld(url: string, file: string | undefined): { world: World; keep: () => void } {
  const world = newWorld(url);
  if (!file) return { world, keep: () => {} };
  if (existsSync(file)) restore(world, JSON.parse(readFileSync(file, "utf8")));
  return {
    world,
    keep() {
      const state = Object.fromEntries(kept.map((name) => [name, [...world[name]]]));
      writeFileSync(`${file}.new`, JSON.stringify(state));
      renameSync(`${file}.new`, file);
    },
  };
}

function restore(world: World, state: Partial<Record<(typeof kept)[number], [string, unknown][]>>): void {
  for (const name of kept) Object.assign(world, { [name]: new Map(state[name] ?? []) });
}
