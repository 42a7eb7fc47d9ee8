import type { Source } from "./sources";

/** Where tables are changed, by the name the table has in the code. */
type Change = { table: string; path: string };

const writers = /^(app|components|lib|scripts)\//;
const mayWrite = /^lib\/([^/]+\/writes(\.ts$|\/)|(outbox|audit)\/)/;

/** The tables of db/schema: name in the code and name in SQL. */
function tablesOf(sources: Source[]): Map<string, string> {
  const defined = /export const (\w+) = pgTable\(\s*"(\w+)"/g;
  const schema = sources.filter(({ path }) => path.startsWith("db/schema"));
  return new Map(
    schema.flatMap(({ code }) => [...code.matchAll(defined)].map(([, name = "", sql = ""]) => [sql, name])),
  );
}

function changesOf(sources: Source[]): Change[] {
  const tables = tablesOf(sources);
  const names = new Set(tables.values());
  const byCall = /\.(?:insert|update|delete)\(\s*(?:\w+\.)?(\w+)\s*\)/g;
  const bySql =
    /\b(?:insert\s+into|update|delete\s+from)\s+(?:only\s+)?(?:"?([a-z_]+)"?|\$\{(?:\w+\.)?(\w+)\})/gi;
  return sources
    .filter(({ path }) => writers.test(path))
    .flatMap(({ path, code }) => {
      const called = [...code.matchAll(byCall)].map(([, name]) => name);
      const written = [...code.matchAll(bySql)].map(([, sql = "", name]) => name ?? tables.get(sql));
      return [...called, ...written].flatMap((table) => (table && names.has(table) ? [{ table, path }] : []));
    });
}

const folderOf = (path: string) => path.split("/").slice(0, 2).join("/");

/** Each table has exactly one writing folder: whoever else needs a change asks that folder's writes. */
export function oneFolderWritesATable(sources: Source[]): string[] {
  const folders = new Map<string, Set<string>>();
  for (const { table, path } of changesOf(sources)) {
    folders.set(table, (folders.get(table) ?? new Set()).add(folderOf(path)));
  }
  return [...folders]
    .filter(([, writing]) => writing.size > 1)
    .map(
      ([table, writing]) =>
        `${table} is written by ${[...writing].sort().join(" and ")}: one of them owns it, the others call its writes.`,
    );
}

/** A change is a write: a verb in lib/<noun>/writes, in one transaction. */
export function onlyWritesChangeTables(sources: Source[]): string[] {
  return changesOf(sources)
    .filter(({ path }) => !mayWrite.test(path))
    .map(
      ({ table, path }) =>
        `${path} changes ${table}: move the statement into lib/<noun>/writes, named by what a cook or cashier would say.`,
    );
}

export const countChanges = (sources: Source[]): number => changesOf(sources).length;
