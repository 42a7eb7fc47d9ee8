import { readFileSync } from "node:fs";

export type Member = { optional: boolean; type: string };

/** The members of an interface as the installed SDK publishes it: `Checkout/Sessions`, `Session`. */
export function publishedShape(file: string, name: string): Map<string, Member> {
  const text = readFileSync(`node_modules/stripe/esm/resources/${file}.d.ts`, "utf8");
  const begin = text.indexOf(`\nexport interface ${name} {\n`);
  const body = text.slice(begin, text.indexOf("\n}", begin)).replaceAll(/\/\*[\s\S]*?\*\//g, "");
  const members = body.matchAll(/^ {4}(\w+)(\??): ([^;]+);/gm);
  return new Map(
    [...members].map(([, key = "", mark, type = ""]) => [key, { optional: mark === "?", type }]),
  );
}

/** What an answer has that is not published, lacks that always is there, or has in another kind. */
export function differences(answer: object, shape: Map<string, Member>): string[] {
  const values = new Map(Object.entries(answer));
  const unknown = [...values.keys()].filter((key) => !shape.has(key)).map((key) => `${key} is not published`);
  const others = [...shape].flatMap(([key, member]) => {
    if (!values.has(key)) return member.optional ? [] : [`${key} is missing`];
    return fits(values.get(key), member.type) ? [] : [`${key} is no ${member.type}`];
  });
  return [...unknown, ...others];
}

function fits(value: unknown, type: string): boolean {
  const kinds = type.split("|").map((kind) => kind.trim());
  if (value === null) return kinds.includes("null");
  const literals = kinds.filter((kind) => kind.startsWith("'")).map((kind) => kind.slice(1, -1));
  if (literals.length === kinds.length) return literals.includes(String(value));
  if (Array.isArray(value)) return kinds.some((kind) => kind.startsWith("Array<"));
  // A name stands for one of Stripe's own types, or for a word of a list; those the compiler checks where objects are made.
  const named = kinds.some((kind) => /^[A-Z]/.test(kind) && !kind.startsWith("Array<"));
  return kinds.includes(typeof value) || (named && ["object", "string"].includes(typeof value));
}
