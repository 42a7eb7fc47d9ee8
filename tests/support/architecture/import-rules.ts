import type { Source } from "./sources";

/** Imports run one way; the further down, the less a room knows. */
const below: Record<string, string[]> = {
  app: ["app", "components", "lib", "messages"],
  components: ["components", "lib"],
  lib: ["lib", "db", "messages"],
  db: ["db"],
};
const rooms = ["app", "components", "lib", "db", "scripts", "tests", "messages"];

/** A folder in lib imports from its own files and from the rows above it. `""` is the kernel: files right in lib. */
const rows = [
  [""],
  ["outbox", "audit", "credentials"],
  ["printing", "administration"],
  ["outlets", "catalogue", "customers", "staff", "promotions", "reviews"],
  ["stock", "capacity", "payments", "fiscal", "till", "shifts", "vouchers", "companies"],
  ["orders"],
  ["kitchen", "dispatch", "purchasing"],
  ["inventory"],
  ["reports"],
  ["watch"],
];

const roomOf = (path: string) => rooms.find((room) => path.startsWith(`${room}/`));
const vocabulary = (target: string) => target === "db/enums";
const seeds = (path: string) => path.startsWith("db/seed/");

/** app → components → lib → db. */
export function importsRunOneWay(sources: Source[]): string[] {
  return sources.flatMap(({ path, imports }) => {
    const allowed = below[roomOf(path) ?? ""];
    if (!allowed || seeds(path)) return [];
    return imports
      .map(({ target }) => target)
      .filter((target) => roomOf(target) && !vocabulary(target) && !allowed.includes(roomOf(target) ?? ""))
      .map((target) => `${path} imports ${target}: ${teach(path, target)}`);
  });
}

function teach(path: string, target: string): string {
  if (path.startsWith("app/") && target.startsWith("db/"))
    return "a page calls a query, an action calls a write; move the statement into lib/<noun>/queries or writes.";
  if (path.startsWith("components/"))
    return "a component gets what it shows as props from the page that uses it.";
  return "imports run app → components → lib → db; move what both need down, or hand the value in as a parameter.";
}

const colleagues = /^(app\/(staff|hq)|components\/(staff|kitchen|delivery|printing))\//;

/** The shop's styles are made without the rooms of the colleagues (app/shop.css): what it showed of them would have none. */
export function theShopShowsNothingOfTheStaff(sources: Source[]): string[] {
  const known = new Map(sources.map((source) => [source.path.replace(/\.(tsx?|mjs)$/, ""), source]));
  const reached = new Set<string>();
  const found: string[] = [];
  const follow = ({ path, imports }: Source) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { target } of imports) {
      if (colleagues.test(target))
        found.push(`${path} imports ${target}: move what both show into a folder that app/shop.css reads.`);
      const next = known.get(target.replace(/\.(tsx?|mjs)$/, ""));
      if (next) follow(next);
    }
  };
  for (const source of sources) if (source.path.startsWith("app/[locale]/")) follow(source);
  return found;
}

const folderOf = (path: string) => /^lib\/(?:([^/]+)\/)?[^/]+/.exec(path)?.[1] ?? "";
const rowOf = (folder: string) => rows.findIndex((row) => row.includes(folder));

/** Rows of lib: reference below ledgers below orders below posts below reports. */
export function rowsOfLibHold(sources: Source[]): string[] {
  return sources
    .filter(({ path }) => path.startsWith("lib/") && folderOf(path) !== "server")
    .flatMap(({ path, imports }) => {
      const folder = folderOf(path);
      if (rowOf(folder) < 0) return [`${path}: lib/${folder} has no row yet; give it one in ${here}.`];
      return imports
        .map(({ target }) => target)
        .filter((target) => target.startsWith("lib/") && folderOf(target) !== "server")
        .filter((target) => folderOf(target) !== folder && rowOf(folderOf(target)) >= rowOf(folder))
        .map(
          (target) =>
            `${path} imports ${target}: ${order} Let the folder further down call both, or pass the value in.`,
        );
    });
}

const here = "tests/support/architecture/import-rules.ts";
const order = `lib/ reads from top to bottom (${rows.map((row) => row.join(" ") || "kernel").join(" < ")}).`;
