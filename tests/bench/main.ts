import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { closeAll, closeOnSignals, isClosing } from "../../scripts/lib/closing.mjs";
import { local } from "../../scripts/lib/paths.mjs";
import { say, step } from "../../scripts/lib/progress.mjs";
import { openHouse } from "./house";
import type { Measure, Row } from "./row";
import { canBeMade } from "./rows/can-be-made";
import { wholeCrowd } from "./rows/crowd";
import { interaction } from "./rows/interaction";
import { lastTen } from "./rows/last-ten";
import { lighthouse } from "./rows/lighthouse";
import { live } from "./rows/live";
import { memory } from "./rows/memory";
import { menuPage } from "./rows/menu-page";
import { menuWeight } from "./rows/menu-weight";
import { personalPages } from "./rows/personal-pages";
import { placing } from "./rows/placing";
import { quoting } from "./rows/quoting";
import { reports } from "./rows/reports";
import { shopJson } from "./rows/shop-json";
import { table } from "./table";

const measures: Record<string, Measure> = {
  ...{ "menu-weight": menuWeight, "menu-page": menuPage, "personal-pages": personalPages },
  ...{
    "shop-json": shopJson,
    placing,
    memory,
    live,
    lighthouse,
    interaction,
    "last-ten": lastTen,
    "can-be-made": canBeMade,
  },
  ...{ crowd: wholeCrowd, quoting },
};
/** What is measured without a site. */
const alone: Record<string, () => Promise<Row[]>> = { reports };
const names = [...Object.keys(measures), ...Object.keys(alone)];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));

closeOnSignals();
try {
  if (unknown.length > 0) throw new Error(`Rows are ${names.join(", ")}; not ${unknown}.`);
  const rows: Row[] = [];
  const wanted = Object.entries(measures).filter(([name]) => asked.length === 0 || asked.includes(name));
  if (wanted.length > 0) {
    const house = await openHouse();
    for (const [name, measure] of wanted)
      rows.push(...(await step(`Measuring ${name}`, (note) => measure(house, note)).catch(failed(name))));
  }
  // Years take some twelve minutes to make: only for who asks for them.
  for (const [name, measure] of Object.entries(alone))
    if (asked.includes(name)) rows.push(...(await measure().catch(failed(name))));
  const text = table(rows);
  const file = join(local, "results", "bench.md");
  mkdirSync(join(local, "results"), { recursive: true });
  writeFileSync(file, text);
  say(`\n${text}\nKept in ${file}.`);
  await closeAll();
} catch (error) {
  if (!isClosing()) {
    say(`\n${error instanceof Error ? error.stack : error}`);
    await closeAll();
    process.exit(1);
  }
}

/** One line that could not be measured does not take the others with it. */
function failed(name: string) {
  return (error: unknown): Row[] => {
    const why = error instanceof Error ? error.message : String(error);
    return [{ what: name, figure: `failed: ${why}`, reference: "–", ratio: "–", target: "–", good: false }];
  };
}
