export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** A value's one spelling as JSON: keys in order, no white space, nothing undefined. What is hashed is this very text. */
export function canonical(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const pairs = Object.entries(value as Readonly<Record<string, Json | undefined>>)
    .flatMap(([key, held]) => (held === undefined ? [] : [[key, held] as const]))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(",")}}`;
}
