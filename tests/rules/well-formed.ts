/** Whether tags nest and close, attributes are quoted, and no bare & or < is left: enough for the SVG and mails we write ourselves. */
export function wellFormed(xml: string): boolean {
  const open: string[] = [];
  const rest = xml.replace(
    /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
    (_tag, closing, name, _attributes, empty) => {
      if (closing) return open.pop() === name ? "" : "<";
      if (!empty) open.push(name);
      return "";
    },
  );
  return (
    open.length === 0 &&
    !/[<>]/.test(rest) &&
    !/&(?!(amp|lt|gt|quot|#\d+);)/.test(xml) &&
    !/NaN|undefined/.test(xml)
  );
}
