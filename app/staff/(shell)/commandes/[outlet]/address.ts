export type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** This list's address with some of its parameters changed; null or empty takes one out. Another filter starts at the top. */
export function addressWith(asked: Asked, change: Record<string, string | null>): string {
  const kept = Object.entries(asked).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && entry[0] !== "apres",
  );
  const next = Object.entries({ ...Object.fromEntries(kept), ...change }).filter(
    (entry): entry is [string, string] => Boolean(entry[1]),
  );
  return `?${new URLSearchParams(next)}`;
}
