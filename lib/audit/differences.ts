/** One value that a line of the journal tells of, before and after, as text; null where there was none. */
export type Difference = { path: string; before: string | null; after: string | null };

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** `{ posts: [{ role: "courier" }] }` → `posts.0.role` = `courier`, at most this many. */
function leaves(value: unknown, path: string, into: Map<string, string>): Map<string, string> {
  if (isTree(value))
    for (const [name, inner] of Object.entries(value)) leaves(inner, path ? `${path}.${name}` : name, into);
  else if (value !== null && value !== undefined) into.set(path, String(value));
  return into;
}

/** What changed between two states, and what was only said of one of them. */
export function differencesOf(before: unknown, after: unknown): Difference[] {
  const [old, young] = [leaves(before, "", new Map()), leaves(after, "", new Map())];
  return [...new Set([...old.keys(), ...young.keys()])]
    .filter((path) => old.get(path) !== young.get(path))
    .map((path) => ({ path, before: old.get(path) ?? null, after: young.get(path) ?? null }));
}
