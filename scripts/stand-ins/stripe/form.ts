export type Form = string | Form[] | { [name: string]: Form };

/** Reads Stripe's way of nesting in a form: `line_items[0][price_data][currency]=eur`. */
export function readForm(body: string): { [name: string]: Form } {
  const root: { [name: string]: Form } = {};
  for (const [path, value] of new URLSearchParams(body)) {
    const keys = path.split(/\[|\]\[?/).filter((key, index) => index === 0 || key !== "");
    put(root, keys, value);
  }
  return Object.fromEntries(Object.entries(root).map(([name, part]) => [name, tidied(part)]));
}

function put(node: { [name: string]: Form }, [key = "", ...rest]: string[], value: string): void {
  if (rest.length === 0) {
    node[key] = value;
    return;
  }
  const next = node[key];
  const inner = typeof next === "object" && !Array.isArray(next) ? next : {};
  node[key] = inner;
  put(inner, rest, value);
}

/** What is numbered from 0 is a list. */
function tidied(part: Form): Form {
  if (typeof part !== "object" || Array.isArray(part)) return part;
  const entries = Object.entries(part).map(([key, inner]) => [key, tidied(inner)] as const);
  const numbered = entries.length > 0 && entries.every(([key], index) => key === String(index));
  return numbered ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
