// Plays a Friday evening of all outlets faster than it passes, in a PostgreSQL of its own that is thrown away: npm run simulate -- friday
import { parseArgs } from "node:util";
import { runTypeScript } from "./lib/commands.mjs";
import { ensureDatabase } from "./lib/database.mjs";
import { testSettings } from "./lib/environment.mjs";
import { install } from "./lib/install.mjs";
import { inSeconds, say } from "./lib/progress.mjs";
import { requireNode } from "./lib/require-node.mjs";
import { throwawayPostgres } from "./lib/throwaway-postgres.mjs";
import { booksLine, dispatchTable, eveningTable, reserveTable } from "./simulation/figures.mjs";
import { runAll } from "./simulation/runs.mjs";

const usage = `npm run simulate -- friday [options]

  --seed=1            another evening, the same at every run · --seeds=1,2,3 with --compare
  --outlets=a,b       only these (by their names in addresses)
  --demand=1.5        so many times as many orders
  --ovens=6 --hands=3 --couriers=2   what each outlet has
  --zones=1.2         zones that reach so many times as far
  --dispatch=proposed|nearest        who sends the couriers: our rounds, or the nearest door first
  --reserve=own|tuned|7              minutes promised beyond the model: as each outlet has it, tuned each night, or fixed
  --evenings=14 --measured=7         evenings on end up to the Friday; figures of the last so many
  --compare=dispatch|reserve         a table of one against the other
  --json              the report as JSON`;
const single = [
  "seed",
  "outlets",
  "demand",
  "ovens",
  "hands",
  "couriers",
  "zones",
  "dispatch",
  "reserve",
  "evenings",
  "measured",
];
const type = /** @type {const} */ ("string");

requireNode();
await install();
const { values: told, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...Object.fromEntries([...single, "seeds", "compare"].map((name) => [name, { type }])),
    ...{ json: { type: "boolean" }, help: { type: "boolean" } },
  },
});
/** @type {Record<string, string | boolean | undefined>} */
const values = told;
if (values.help || positionals.length !== 1 || positionals[0] !== "friday") {
  say(usage);
  process.exit(values.help ? 0 : 1);
}

/** @param {Record<string, string | number>} change */
const argsOf = (change = {}) =>
  Object.entries({ ...values, ...change }).flatMap(([name, value]) =>
    single.includes(name) ? [`--${name}=${value}`] : [],
  );
const seeds = String(values.seeds ?? values.seed ?? 1)
  .split(",")
  .map(Number);

/** The fixed buffers that the tuned one is held against, in minutes. */
const fixed = [0, 3, 6, 9, 12, 15];
/** All are measured on the last evenings; the tuned one has learnt on those before. */
const heldOut = Number(values.measured ?? 7);
const learnt = Math.max(0, Number(values.evenings ?? 21) - heldOut);

function plan() {
  const run = (/** @type {Record<string, string | number>} */ change) => ({
    name: JSON.stringify(change),
    args: argsOf(change),
  });
  if (values.compare === "dispatch")
    return seeds.flatMap((seed) => ["proposed", "nearest"].map((dispatch) => run({ seed, dispatch })));
  if (values.compare === "reserve")
    return seeds.flatMap((seed) => [
      run({ seed, reserve: "tuned", evenings: learnt + heldOut, measured: heldOut }),
      ...fixed.map((reserve) => run({ seed, reserve, evenings: heldOut, measured: heldOut })),
    ]);
  if (values.compare !== undefined) throw new Error("--compare is dispatch or reserve");
  return [run({})];
}

/** @param {import("./simulation/report").Report[]} reports */
function tableOf(reports) {
  if (values.compare === "dispatch") {
    const pairs = seeds.flatMap((_, n) => {
      const [proposed, nearest] = reports.slice(2 * n, 2 * n + 2);
      return proposed && nearest ? [{ proposed, nearest }] : [];
    });
    return dispatchTable(seeds, pairs);
  }
  if (values.compare === "reserve") {
    const each = fixed.length + 1;
    const of = (/** @type {number} */ kind) => reports.filter((_, n) => n % each === kind);
    return reserveTable([
      { name: "tuned", reports: of(0) },
      ...fixed.map((minutes, n) => ({ name: `${minutes} min`, reports: of(n + 1) })),
    ]);
  }
  return reports.map(eveningTable).join("\n\n");
}

const live = process.stderr.isTTY === true;
let drawn = -1;
/** @param {number} share */
function draw(share) {
  const full = Math.floor(share * 40);
  const left =
    share > 0.02
      ? `, ${Math.round(((performance.now() - started) / 1000 / share) * (1 - share))} s left`
      : "";
  const bar = `${"█".repeat(full)}${"░".repeat(40 - full)} ${Math.floor(share * 100)} %${left}`;
  if (live) process.stderr.write(`\r\x1b[K${bar}`);
  else if (Math.floor(share * 10) > drawn) process.stderr.write(`${bar}\n`);
  drawn = Math.floor(share * 10);
}

const started = performance.now();
const server = await throwawayPostgres();
let failed = false;
try {
  const template = "simulation_template";
  await ensureDatabase(server, template);
  await runTypeScript("scripts/migrate.ts", testSettings({ postgres: server, database: template }));
  const reports = await runAll(server, template, plan(), draw);
  if (live) process.stderr.write("\r\x1b[K");
  const broken = reports.find(({ books }) => books.broken.length > 0);
  failed = broken !== undefined;
  if (values.json) say(JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 1));
  else {
    say(`\n${tableOf(reports)}\n`);
    const [first] = reports;
    if (broken ?? first)
      say(booksLine(/** @type {import("./simulation/report").Report} */ (broken ?? first)));
    say(
      `${reports.length === 1 ? "An evening" : `${reports.length} simulations`} in ${inSeconds(performance.now() - started)}.`,
    );
  }
} catch (error) {
  failed = true;
  process.stderr.write(`\n${error instanceof Error ? error.message : error}\n`);
} finally {
  await server.stop();
}
process.exitCode = failed ? 1 : 0;
