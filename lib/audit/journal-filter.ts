import { isDay } from "../time";

/** What somebody looks for in the journal, as its address says it. */
export type JournalFilter = {
  /** Part of a colleague's name, of an action, or of what it was done to. */
  search: string;
  subject: string | null;
  /** Days, both included: `2026-11-27`. */
  from: string | null;
  to: string | null;
  /** The last line of the page before. */
  after: string | null;
};

export type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** What the house writes lines about. */
export const journalSubjects = [
  ...([
    "order",
    "payment",
    "till",
    "voucher",
    "company",
    "stock",
    "stop",
    "count",
    "transfer",
    "purchase",
    "supplier",
    "article",
    "product",
    "offer",
    "option",
    "section",
    "promotion",
    "draft",
  ] as const),
  ...([
    "user",
    "session",
    "customer",
    "shift",
    "printer",
    "outlet",
    "setting",
    "switch",
    "job",
    "file",
  ] as const),
] as const;

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** Reads an address's parameters; what is not understood is as if it were not there. */
export function journalFilterOf(asked: Asked): JournalFilter {
  const one = (name: string) => (typeof asked[name] === "string" ? asked[name].trim() : "");
  const known = (text: string, good: (text: string) => boolean) => (good(text) ? text : null);
  return {
    search: one("q").slice(0, 60),
    subject: known(one("objet"), (text) => (journalSubjects as readonly string[]).includes(text)),
    from: known(one("du"), isDay),
    to: known(one("au"), isDay),
    after: known(one("apres"), isId),
  };
}

/** The same filter as an address has it, without the page one is at. */
export function journalAddress({ search, subject, from, to }: JournalFilter): URLSearchParams {
  const words = { q: search, objet: subject, du: from, au: to };
  return new URLSearchParams(
    Object.entries(words).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
