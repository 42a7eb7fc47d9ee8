import type { Quote } from "@/lib/orders/quote";
import type { KeptLine } from "./store";

export type Warning =
  | { kind: "takenOff"; name: string }
  | { kind: "offMenu"; name: string }
  | { kind: "lowered"; name: string; left: number }
  | { kind: "refused"; name: string; code: string; details: Record<string, string | number> };

/** What the server's answer makes of the lines: what ran out is taken off or lowered, each with a warning; the rest stands. */
export function mend(lines: readonly KeptLine[], quote: Quote): { lines: KeptLine[]; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const mended = lines.flatMap((line) => {
    const quoted = quote.lines.find((other) => other.key === line.key);
    const problem = quoted?.problem;
    if (!quoted || !problem) return [line];
    const name = quoted.name;
    if (problem.code === "sold_out" && quoted.left > 0) {
      warnings.push({ kind: "lowered", name, left: quoted.left });
      return [{ ...line, quantity: Math.min(line.quantity, quoted.left) }];
    }
    if (problem.code === "sold_out") warnings.push({ kind: "takenOff", name });
    else if (problem.code === "item_off_menu" || problem.code === "item_unknown")
      warnings.push({ kind: "offMenu", name });
    else warnings.push({ kind: "refused", name, code: problem.code, details: problem.details });
    return [];
  });
  return { lines: mended, warnings };
}
