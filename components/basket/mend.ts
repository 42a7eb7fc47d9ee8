import type { Quote } from "@/lib/orders/quote";
import type { RefusalCode } from "@/lib/refusal";
import type { KeptLine } from "./store";

export type Warning =
  | { kind: "takenOff"; name: string }
  | { kind: "offMenu"; name: string }
  | { kind: "lowered"; name: string; left: number }
  | { kind: "refused"; name: string; code: RefusalCode; details: Record<string, string | number> };

/**
 * What the server's answer makes of the lines. A change it refuses is undone alone, to the line as it last was `good`;
 * what ran out meanwhile is taken off or lowered. Each with a warning; the rest stands.
 */
export function mend(
  lines: readonly KeptLine[],
  quote: Quote,
  good: ReadonlyMap<string, KeptLine>,
): { lines: KeptLine[]; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const mended = lines.flatMap((line) => {
    const quoted = quote.lines.find((other) => other.key === line.key);
    const problem = quoted?.problem;
    if (!quoted || !problem) return [line];
    const name = quoted.name;
    const before = good.get(line.key);
    if (before && changed(before, line)) {
      warnings.push({ kind: "refused", name, code: problem.code, details: problem.details });
      return [before];
    }
    if (problem.code === "instead_not_possible") {
      warnings.push({ kind: "refused", name, code: problem.code, details: problem.details });
      return [{ ...line, ifMissing: "call" }];
    }
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

const changed = (before: KeptLine, after: KeptLine): boolean =>
  before.item !== after.item ||
  before.quantity < after.quantity ||
  before.removed.join() !== after.removed.join() ||
  before.added.join() !== after.added.join() ||
  JSON.stringify(before.others ?? []) !== JSON.stringify(after.others ?? []);
