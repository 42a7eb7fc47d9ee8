import type { QuotedLine } from "./quote";

type Seen = { key: string; item: string; quantity: number; seenCents: number };
type Quoted = Pick<QuotedLine, "key" | "item" | "name" | "size" | "quantity" | "unitCents" | "problem">;

/** A line whose price is another than the one it was chosen at, of one piece. */
export type ChangedPrice = Pick<Quoted, "key" | "name" | "size"> & { before: number; after: number };

/** What became dearer or cheaper since it was put in the basket; a line that cannot be had is told otherwise. */
export const changedPrices = (lines: readonly Seen[], quoted: readonly Quoted[]): ChangedPrice[] =>
  lines.flatMap(({ key, item, seenCents }) => {
    const now = quoted.find((line) => line.key === key && line.item === item);
    if (!now || now.problem || now.unitCents === seenCents) return [];
    return [{ key, name: now.name, size: now.size, before: seenCents, after: now.unitCents }];
  });
