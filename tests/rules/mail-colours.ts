/** Every colour text has in a mail, and the one it stands on: each element says its own, or takes its parent's. */
export function inkOn(html: string): { text: string; on: string }[] {
  const standing = [{ tag: "", text: "#000000", on: "#ffffff" }];
  const found = new Map<string, { text: string; on: string }>();
  for (const [, closing, tag = "", attributes = "", words = ""] of html.matchAll(
    /<(\/?)([a-z0-9]+)([^>]*)>([^<]*)/g,
  )) {
    if (closing) while (standing.length > 1 && standing.pop()?.tag !== tag);
    else if (!/^(meta|br)$/.test(tag)) standing.push(own(tag, attributes, standing.at(-1)));
    const now = standing.at(-1);
    const seen = !standing.some(({ tag }) => tag === "title" || tag === "head");
    if (now && seen && words.trim()) found.set(`${now.text} ${now.on}`, { text: now.text, on: now.on });
  }
  return [...found.values()];
}

function own(tag: string, attributes: string, parent = { text: "#000000", on: "#ffffff" }) {
  const style = /style="([^"]*)"/.exec(attributes)?.[1] ?? "";
  const text = /(?:^|;)color:(#[0-9a-f]{6})/.exec(style)?.[1] ?? parent.text;
  const on = /background:(#[0-9a-f]{6})/.exec(style)?.[1] ?? parent.on;
  return { tag, text, on };
}

/** Contrast of two colours as WCAG counts it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
