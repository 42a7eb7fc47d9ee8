import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import {
  importsRunOneWay,
  rowsOfLibHold,
  theShopShowsNothingOfTheStaff,
} from "./support/architecture/import-rules";
import {
  nobodyElseReadsTheClock,
  nobodyStopsTheClock,
  pureFilesImportNothingThatActs,
  pureFilesReadNoClockOrChance,
} from "./support/architecture/purity-rules";
import {
  actionsAreWhereTheyAreLookedFor,
  filesAreShort,
  filesSayWhatTheyHold,
  noImportInForUpdates,
  noWayAroundTypes,
} from "./support/architecture/shape-rules";
import { readSources, type Source, sourceOf } from "./support/architecture/sources";
import {
  countChanges,
  oneFolderWritesATable,
  onlyWritesChangeTables,
} from "./support/architecture/table-rules";

const house = readSources(fileURLToPath(new URL("..", import.meta.url)));
const schema = sourceOf("db/schema/orders.ts", 'export const orders = pgTable("orders", {});');

type Rule = (sources: Source[]) => string[];
/** Each rule with a file it must find fault with: a rule that never fails guards nothing. */
const rules: [string, Rule, Source[]][] = [
  [
    "imports run one way",
    importsRunOneWay,
    [sourceOf("app/a/page.tsx", 'import { db } from "@/db/client";')],
  ],
  [
    "the shop shows nothing of the staff",
    theShopShowsNothingOfTheStaff,
    [
      sourceOf("app/[locale]/a/page.tsx", 'import { A } from "@/components/shop/a";'),
      sourceOf("components/shop/a.tsx", 'import { B } from "@/components/staff/b";'),
    ],
  ],
  ["rows of lib hold", rowsOfLibHold, [sourceOf("lib/stock/a.ts", 'import { b } from "../orders/b";')]],
  [
    "rules import nothing that acts",
    pureFilesImportNothingThatActs,
    [sourceOf("lib/stock/a.ts", 'import { db } from "@/lib/server/db";')],
  ],
  [
    "rules read no clock",
    pureFilesReadNoClockOrChance,
    [sourceOf("lib/stock/a.ts", "const at = new Date();")],
  ],
  ["one clock", nobodyElseReadsTheClock, [sourceOf("lib/stock/writes/a.ts", "const at = Date.now();")]],
  [
    "nobody stops the clock",
    nobodyStopsTheClock,
    [sourceOf("app/a/actions.ts", 'import { standAt } from "@/lib/server/clock";')],
  ],
  [
    "one folder writes a table",
    oneFolderWritesATable,
    [
      schema,
      sourceOf("lib/orders/writes/a.ts", "await tx.update(orders).set({})"),
      sourceOf("lib/stock/writes/b.ts", 'await tx.execute(sql`update "orders" set a = 1`)'),
    ],
  ],
  [
    "only writes change tables",
    onlyWritesChangeTables,
    [schema, sourceOf("lib/orders/queries/a.ts", "db.insert(tables.orders)")],
  ],
  [
    "actions are in actions.ts",
    actionsAreWhereTheyAreLookedFor,
    [sourceOf("app/a/save.ts", '"use server";')],
  ],
  ["files say what they hold", filesSayWhatTheyHold, [sourceOf("lib/stock/utils.ts", "")]],
  ["files are short", filesAreShort, [sourceOf("lib/stock/a.ts", "\n".repeat(401))]],
  [
    "no import in the third part of a for",
    noImportInForUpdates,
    [sourceOf("lib/a.ts", 'import { next } from "./b";\nfor (let a = 1; a < 9; a = next(a)) work(a);')],
  ],
  ["nothing goes around the types", noWayAroundTypes, [sourceOf("lib/stock/a.ts", "const a = b as any;")]],
];

test.each(rules)("%s", (_, rule) => {
  expect(rule(house)).toEqual([]);
});

test.each(rules)("the rule would notice: %s", (_, rule, faulty) => {
  expect(rule(faulty)).not.toEqual([]);
});

test("the whole house was looked at", () => {
  for (const room of ["app", "components", "lib", "db", "scripts", "tests"]) {
    expect(house.filter(({ path }) => path.startsWith(`${room}/`)).length).toBeGreaterThan(0);
  }
  expect(countChanges(house)).toBeGreaterThan(0);
});
