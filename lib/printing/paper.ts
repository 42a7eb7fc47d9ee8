import { printable } from "./printable";

/** What a paper says, line by line: a roll printer, a page and a plain text are renderings of the same thing. */
export type PaperLine =
  | { kind: "text"; text: string; centred?: boolean; strong?: boolean; large?: boolean; inverted?: boolean }
  /** What, and at the other edge how much. */
  | { kind: "row"; left: string; right: string; strong?: boolean }
  /** Leads a telephone to an address. */
  | { kind: "code"; text: string }
  | { kind: "rule" }
  | { kind: "gap" }
  /** The paper ends, and another begins. */
  | { kind: "cut" };
export type Paper = readonly PaperLine[];

export const widths = [58, 80] as const;
export type WidthMm = (typeof widths)[number];

/** Letters of ordinary size on a roll of that width. */
export const columnsOf: Readonly<Record<WidthMm, number>> = { 58: 32, 80: 48 };

/** A roll's lines as they come out, in the letters it has: what is long goes on below, nothing is cut off. */
export type RollLine =
  | { kind: "text"; text: string; centred: boolean; strong: boolean; large: boolean; inverted: boolean }
  | Exclude<PaperLine, { kind: "text" | "row" }>;

export function rollLines(paper: Paper, width: WidthMm): RollLine[] {
  const columns = columnsOf[width];
  return paper.flatMap((line): RollLine[] => {
    if (line.kind === "text") {
      const { centred = false, strong = false, large = false, inverted = false } = line;
      return wrapped(printable(line.text).text, large ? Math.floor(columns / 2) : columns).map((text) => ({
        ...{ kind: "text", text, centred, strong, large, inverted },
      }));
    }
    if (line.kind === "row")
      return spread(printable(line.left).text, printable(line.right).text, columns).map((text) => ({
        ...{
          kind: "text",
          text,
          centred: false,
          strong: line.strong ?? false,
          large: false,
          inverted: false,
        },
      }));
    return [line];
  });
}

/** The same as text, for a test or a screen without a printer. */
export function plainRoll(paper: Paper, width: WidthMm): string {
  const columns = columnsOf[width];
  return rollLines(paper, width)
    .map((line) => {
      if (line.kind === "rule") return "-".repeat(columns);
      if (line.kind === "cut") return "=".repeat(columns);
      if (line.kind === "code") return `[QR ${line.text}]`;
      if (line.kind === "gap") return "";
      const room = line.large ? Math.floor(columns / 2) : columns;
      const indent = line.centred ? " ".repeat(Math.floor((room - line.text.length) / 2)) : "";
      return `${line.large ? "# " : ""}${indent}${line.text}`.trimEnd();
    })
    .join("\n");
}

/** Words go to the next line where they do not fit; one that fits no line is broken. What hangs below is indented like its head. */
export function wrapped(text: string, columns: number): string[] {
  const indent = /^ */.exec(text)?.[0] ?? "";
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(/ +/)) {
    let rest = word;
    while (indent.length + rest.length > columns) {
      if (line) lines.push(line);
      lines.push(indent + rest.slice(0, columns - indent.length));
      rest = rest.slice(columns - indent.length);
      line = "";
    }
    if (!line) line = indent + rest;
    else if (line.length + 1 + rest.length <= columns) line = `${line} ${rest}`;
    else {
      lines.push(line);
      line = indent + rest;
    }
  }
  return [...lines, line];
}

function spread(left: string, right: string, columns: number): string[] {
  const lines = wrapped(left, columns);
  const last = lines.pop() ?? "";
  const room = columns - last.length - right.length;
  if (room >= 1) return [...lines, last + " ".repeat(room) + right];
  return [...lines, last, ...wrapped(right, columns).map((text) => text.padStart(columns))];
}

/** Each paper by itself: between two cuts. */
export function pagesOf(paper: Paper): Paper[] {
  const pages: PaperLine[][] = [[]];
  for (const line of paper) {
    if (line.kind === "cut") pages.push([]);
    else pages.at(-1)?.push(line);
  }
  return pages.filter((page) => page.length > 0);
}
