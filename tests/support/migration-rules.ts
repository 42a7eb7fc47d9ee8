export type Migration = { tag: string; text: string };

/** The last migration of before the first delivery: nothing served meanwhile. */
const baseline = 9;

/** What the release that serves meanwhile may not survive, or what makes everybody wait while a table is read through. */
const risks: [RegExp, string][] = [
  [/^(drop (table|column|type|view|schema)|truncate)\b/, "takes away what the serving release may use"],
  [/^alter table .*\b(drop column|rename)\b/, "takes away what the serving release may use"],
  [
    /^alter table .*\balter column .*\b(set not null|type|drop default)\b/,
    "the serving release may write otherwise",
  ],
  [/^alter table .*\badd column (?!.*\bdefault\b).*\bnot null\b/, "the serving release does not fill it in"],
  [
    /^alter table .*\b(add|drop) constraint\b/,
    "is checked under a lock, and may refuse what the serving release writes",
  ],
  [/^create (unique )?index\b/, "keeps everybody from writing while it is built"],
  [/^(update|delete from)\b/, "rewrites rows under the serving release"],
];

const tableOf = (statement: string): string =>
  /^(?:alter table|create (?:unique )?index .*? on|update|delete from)\s+(?:only\s+)?"?(?:public"?\."?)?(\w+)/.exec(
    statement,
  )?.[1] ?? "";

/**
 * Migrations expand: the release of before serves while they run, and after a rollback. A statement that is a risk says in a
 * comment of its own why it is none: `-- safe: …`.
 */
export function unsafeStatements(migrations: readonly Migration[]): string[] {
  return migrations
    .filter(({ tag }) => Number(tag.slice(0, 4)) > baseline)
    .flatMap(({ tag, text }) => {
      const statements = text.split(/--> statement-breakpoint|;\s*\n/).map((statement) => ({
        said: /^\s*-- safe: \S/m.test(statement),
        plain: statement.replace(/--.*$/gm, "").replace(/\s+/g, " ").trim().toLowerCase(),
      }));
      const fresh = new Set(
        statements.map(({ plain }) => /^create table (?:if not exists )?"?(\w+)/.exec(plain)?.[1] ?? "–"),
      );
      return statements.flatMap(({ said, plain }) => {
        const risk = risks.find(([shape]) => shape.test(plain));
        if (!risk || said || fresh.has(tableOf(plain))) return [];
        return [`${tag}: ${plain.slice(0, 90)} … ${risk[1]}: say why not in a line "-- safe: …" above it.`];
      });
    });
}
