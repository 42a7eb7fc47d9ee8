import { cpus } from "node:os";
import type { Row } from "./row";

const verdict = { true: "✓", false: "✗ short", null: "–" };
const heads = ["What", "Figure", "Reference, same run", "Ratio", "Target", "Verdict"];

/** The lines as a table that Markdown reads too. */
export function table(rows: readonly Row[]): string {
  const cells = [
    heads,
    ...rows.map(({ what, figure, reference, ratio, target, good }) => [
      ...[what, figure, reference, ratio, target],
      verdict[`${good}`],
    ]),
  ].map((row) => row.map((cell) => cell.trim()));
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = line(widths.map((width) => "-".repeat(width)));
  const [head = [], ...body] = cells;
  const machine = `${cpus().length} cores, Node ${process.versions.node}`;
  return `${[line(head), rule, ...body.map(line)].join("\n")}\n\n${machine}, load generator and database on the same machine.\n`;
}
