import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

type Import = { target: string; typeOnly: boolean };
/** A file of ours: `code` is its text without comments, imports are paths from the root or names of packages. */
export type Source = { path: string; text: string; code: string; imports: Import[] };

const rooms = ["app", "components", "lib", "db", "scripts", "tests"];
const ours = /\.(ts|tsx|mjs|css)$/;
const generated = /^db\/(migrations|seed\/data)\//;

/** Every source file of the house, read from the tree as it is. */
export function readSources(root: string): Source[] {
  return rooms
    .flatMap((room) => filesUnder(root, room))
    .filter((path) => ours.test(path) && !generated.test(path))
    .map((path) => sourceOf(path, readFileSync(join(root, path), "utf8")));
}

export function sourceOf(path: string, text: string): Source {
  const code = withoutComments(text);
  return { path, text, code, imports: importsOf(path, code) };
}

function filesUnder(root: string, path: string): string[] {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [path];
  return readdirSync(absolute).flatMap((name) => filesUnder(root, join(path, name)));
}

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[\s;{}(,])\/\/.*$/gm, "$1");

const statement = /\b(?:import|export)\s+(type\s+)?([^"';]*?)\bfrom\s*"([^"]+)"/g;
const bare = /\bimport\s*\(?\s*"([^"]+)"/g;

function importsOf(path: string, code: string): Import[] {
  const named = [...code.matchAll(statement)].map(([, type, what = "", from = ""]) => ({
    target: resolved(path, from),
    typeOnly: Boolean(type) || onlyTypes(what),
  }));
  const others = [...code.matchAll(bare)].map(([, from = ""]) => ({
    target: resolved(path, from),
    typeOnly: false,
  }));
  return [...named, ...others];
}

/** `import { type A, type B }` disappears when compiled, as `import type` does. */
function onlyTypes(what: string): boolean {
  const names = /^\{([^}]*)\}\s*$/
    .exec(what.trim())?.[1]
    ?.split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  return names !== undefined && names.length > 0 && names.every((name) => name.startsWith("type "));
}

function resolved(path: string, from: string): string {
  const plain = from.replace(/\.(ts|tsx|mjs)$/, "");
  if (plain.startsWith("@/")) return plain.slice(2);
  return plain.startsWith(".") ? join(path, "..", plain) : plain;
}
