import type { Source } from "./sources";

const touchesDatabase = /^lib\/[^/]+\/(queries|writes)(\.ts$|\/)/;
const machinery = /^lib\/(server|outbox|audit)\//;
const isPure = ({ path }: Source) =>
  path.startsWith("lib/") && path.endsWith(".ts") && !touchesDatabase.test(path) && !machinery.test(path);

const outside =
  /^(drizzle-orm|postgres|pg|graphile-worker|next|node:(fs|http|https|net|child_process))(\/|$)/;
const reachesDatabase = /^lib\/([^/]+\/(queries|writes)|server)(\/|$)/;

/** Rules take values and give an answer: no database, no network, no file. */
export function pureFilesImportNothingThatActs(sources: Source[]): string[] {
  return sources
    .filter(isPure)
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ target, typeOnly }) => isForbidden(target, typeOnly))
        .map(({ target }) => `${path} imports ${target}: ${lesson}`),
    );
}

function isForbidden(target: string, typeOnly: boolean): boolean {
  if (target.startsWith("db/")) return target !== "db/enums";
  if (typeOnly) return false;
  return outside.test(target) || reachesDatabase.test(target);
}

const lesson =
  "only files in queries/ and writes/ reach the database; here rules live, values in and answer out. Read in a query or write, and pass the value in.";

const impure: [RegExp, string][] = [
  [/\bDate\.now\(\)/, "the clock"],
  [/\bnew Date\(\s*\)/, "the clock"],
  [/\bMath\.random\(/, "chance"],
  [/\bfetch\(/, "the network"],
  [/\bprocess\.env\b/, "the configuration"],
];

/** Two runs of a rule with the same values give the same answer. */
export function pureFilesReadNoClockOrChance(sources: Source[]): string[] {
  return sources
    .filter(isPure)
    .flatMap(({ path, code }) =>
      impure
        .filter(([pattern]) => pattern.test(code))
        .map(([, what]) => `${path} reads ${what}: take it as a parameter, so that a test can set it.`),
    );
}

/**
 * The one clock of the house is lib/server/clock.ts: a test or a demonstration sets it once for everybody.
 * lib/server itself may look at the machine's: its time-outs and the queue's due times go by that one.
 */
export function nobodyElseReadsTheClock(sources: Source[]): string[] {
  return sources
    .filter((source) => /^(lib|app|db)\//.test(source.path) && !isPure(source))
    .filter(({ path, code }) => !path.startsWith("lib/server/") && !code.startsWith('"use client"'))
    .filter(({ code }) => /\b(Date\.now\(\)|new Date\(\s*\))/.test(code))
    .map(({ path }) => `${path} reads the machine's clock: call now() of lib/server/clock.ts.`);
}

/** Time passes by itself wherever people work: only who plays an evening through stops the clock. */
export function nobodyStopsTheClock(sources: Source[]): string[] {
  return sources
    .filter(({ path }) => /^(lib|app|components|db)\//.test(path) && path !== "lib/server/clock.ts")
    .filter(({ code }) => /\bstandAt\b/.test(code))
    .map(({ path }) => `${path} stops the house's clock: that is for scripts and tests.`);
}
