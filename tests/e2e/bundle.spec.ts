import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

/** What must never come along into production: what stands in for others, and what kills a process in tests. */
const strangers = ["scripts/stand-ins", "scripts/lib/stand-ins.mjs", "tests/support"];
/** Names a kill point would have; the product holds none, tests wrap it from outside. */
const killPoints = /kill[-_ ]?points?\b|\bdieAt\b|\bdieEverywhere\b|\bmortal\b|OCPIZZA_(KILL|DIE)/i;
const product = ["app", "components", "lib", "db", "messages", "instrumentation.ts", "proxy.ts"];

const filesUnder = (path: string): string[] =>
  /\.\w+$/.test(path)
    ? [path]
    : readdirSync(path, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
const textOf = (paths: string[]): string => paths.map((path) => readFileSync(path, "utf8")).join("\n");

/** The sentences written in these sources: what a compiler leaves as it is. */
const sentencesOf = (source: string): string[] =>
  [...source.matchAll(/"([\x20-\x21\x23-\x5b\x5d-\x7e]{16,})"/g)].flatMap(([, said = ""]) =>
    / /.test(said) && !/charset=/.test(said) ? [said] : [],
  );

const built = () =>
  ["server", "static"]
    .flatMap((part) => filesUnder(join(".next-test", part)))
    .filter((path) => /\.(js|html|rsc|json|body)$/.test(path) && !path.endsWith(".nft.json"));

test("the production build holds no stand-in and no kill point", () => {
  const ours = textOf(product.flatMap(filesUnder).filter((path) => /\.(tsx?|json)$/.test(path)));
  const marks = strangers
    .flatMap(filesUnder)
    .flatMap((path) => sentencesOf(readFileSync(path, "utf8")).map((said) => ({ path, said })))
    .filter(({ said }) => !ours.includes(said));
  expect(marks.filter(({ path }) => path.startsWith("scripts/stand-ins")).length).toBeGreaterThan(20);
  const paths = built();
  const files = paths.map((path) => ({ path, text: readFileSync(path, "utf8") }));
  // A sentence of the product's own is found: the search can find.
  expect(
    files.some(({ text }) => text.includes("Stripe refuses a refund: give the money back by hand")),
  ).toBe(true);
  const found = files.flatMap(({ path, text }) => [
    ...marks
      .filter(({ said }) => text.includes(said))
      .map((mark) => `${mark.path}: ${mark.said} (in ${path})`),
    ...(killPoints.exec(text) ?? []).slice(0, 1).map((name) => `kill point ${name} (in ${path})`),
  ]);
  expect(found).toEqual([]);
});
