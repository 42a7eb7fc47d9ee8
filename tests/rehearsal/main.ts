import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { releaseBuild } from "../../scripts/deploy/build.mjs";
import { pack } from "../../scripts/deploy/pack.mjs";
import { closeAll, closeOnSignals, isClosing, onClose } from "../../scripts/lib/closing.mjs";
import { say, step } from "../../scripts/lib/progress.mjs";
import { makeCertificates } from "./certificates";
import { leaveMachine, takeMachine } from "./machine";
import { openOutside } from "./outside";
import { openServer } from "./server";
import type { Stage, Step, Told } from "./stage";
import { steps } from "./steps";
import { table } from "./table";
import { lookAround, type Seen } from "./traffic";
import { makeArchives } from "./variants";
import { Visitor } from "./visitor";

const { values } = parseArgs({
  options: { "without-load": { type: "boolean", default: false }, archive: { type: "string" } },
});
const withoutLoad = values["without-load"];
const wanted = steps.filter(({ load }) => !(load && withoutLoad));

closeOnSignals();
try {
  const archive = await release();
  onClose("The machine", leaveMachine);
  await step("Taking this machine", takeMachine);
  await step("Certificates", makeCertificates);
  const outside = await step("The world outside: PostgreSQL, Stripe, mail", openOutside);
  onClose("The database's connections", outside.close);
  const server = await openServer(outside);
  const archives = await step("Three releases of one build", () => makeArchives(archive));
  const visitor = new Visitor();
  onClose("The visitor", () => visitor.close());
  const rows = await rehearse({ outside, server, archives, visitor });
  say(`\n${table(rows)}\n`);
  const missed = wanted.length - rows.filter(({ good }) => good).length;
  say(
    missed === 0 ? `All ${wanted.length} steps stood.` : `${missed} of ${wanted.length} steps did not stand.`,
  );
  process.exitCode = missed === 0 ? 0 : 1;
  await closeAll();
} catch (error) {
  if (!isClosing()) {
    say(`\n${error instanceof Error ? error.stack : error}`);
    await closeAll();
    process.exit(1);
  }
}

/** The archive that is rehearsed: the one given, so that what is shipped is what was tested, or one of this folder. */
async function release(): Promise<string> {
  if (values.archive) return resolve(values.archive);
  const build = releaseBuild();
  if (!build.upToDate()) await step("Building, without a database or a secret", build.run);
  return step("Packing the release", () => pack());
}

/** One after the other: a step that does not stand leaves nothing for the next to stand on. */
async function rehearse(stage: Stage): Promise<Told[]> {
  const rows: Told[] = [];
  for (const one of wanted) {
    const row = await play(one, stage);
    rows.push(row);
    if (!row.good) break;
  }
  return rows;
}

async function play({ name, noticed, run }: Step, stage: Stage): Promise<Told> {
  const started = performance.now();
  const stop = noticed ? lookAround("127.0.0.9") : undefined;
  const told = (note: string, good: boolean, seen?: Seen): Told => ({
    ...{ name, ms: performance.now() - started, note, good },
    ...(seen ? { seen } : {}),
  });
  try {
    const said = await step(name, () => run(stage));
    const note = typeof said === "string" ? said : "";
    const seen = await stop?.();
    const good = noticed !== "nothing" || seen?.failed === 0;
    return told(good ? note : `a visitor noticed: ${seen?.firstFault}`, good, seen);
  } catch (error) {
    const seen = await stop?.();
    say(error instanceof Error ? `${error.stack}` : String(error));
    return told(error instanceof Error ? error.message : String(error), false, seen);
  }
}
