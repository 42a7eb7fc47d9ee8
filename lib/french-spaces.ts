/** What no line may begin with, or end with, keeps to its word: French sets a space before these, and inside its quotes. */
const before = / (?=[;!?»]|:(?!:))/g;
const after = /« /g;

/** A tree of texts, compiled or not, with the spaces of French punctuation that do not break. ICU skeletons (`::dMMM`) stay as they are. */
export function withFrenchSpaces<T>(texts: T): T {
  const set = (node: unknown): unknown => {
    if (typeof node === "string") return node.replace(before, "\u00a0").replace(after, "«\u00a0");
    if (Array.isArray(node)) return node.map(set);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, set(value)]));
  };
  return set(texts) as T;
}
