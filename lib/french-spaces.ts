/** What no line may begin with, or end with, keeps to its word: French sets a space before these, and inside its quotes. */
const before = / (?=[;!?»]|:(?!:))/g;
const after = /« /g;

/** A tree of texts with the spaces of French punctuation that do not break. ICU skeletons (`::dMMM`) stay as they are. */
export function withFrenchSpaces<T>(texts: T): T {
  const set = (node: unknown): unknown =>
    typeof node === "string"
      ? node.replace(before, "\u00a0").replace(after, "«\u00a0")
      : Object.fromEntries(Object.entries(node as object).map(([key, value]) => [key, set(value)]));
  return set(texts) as T;
}
