import type { Told } from "./stage";

/** The table the rehearsal ends with. */
export function table(rows: readonly Told[]): string {
  const cells = rows.map(({ name, ms, seen, note, good }) => [
    ...[good ? "✓" : "✗", name, (ms / 1000).toFixed(1), seen ? String(seen.requests) : "–"],
    ...[seen ? String(seen.failed) : "–", note.split("\n")[0] ?? ""],
  ]);
  const lines = [["", "step", "seconds", "requests", "failed", ""], ...cells];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? [];
  const right = new Set([2, 3, 4]);
  return lines
    .map((line) =>
      line
        .map((cell, at) => (right.has(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
