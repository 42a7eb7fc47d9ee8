import type { Mode, Size } from "@/db/enums";
import type { TicketLine } from "./ticket";

/** A dish in the words a cook reads it in. */
export type ChangedDish = { quantity: number; name: string; size: Size; without: string[]; plus: string[] };

/** What was changed about an order since it was last read. `was`: how it stood before, where that is another now. */
export type TicketChange = {
  added: ChangedDish[];
  removed: ChangedDish[];
  was: { mode: Mode | null; promisedAt: string | null; note: string | null };
};

/** What came and what went between two revisions; what only moved on the ticket did neither. */
export function changesOf(
  before: readonly TicketLine[],
  after: readonly TicketLine[],
): Pick<TicketChange, "added" | "removed"> {
  const [were, are] = [counted(before), counted(after)];
  return { added: beyond(are, were), removed: beyond(were, are) };
}

function counted(lines: readonly TicketLine[]): Map<string, ChangedDish> {
  const dishes = new Map<string, ChangedDish>();
  for (const line of lines) {
    const dish = dishOf(line);
    const key = JSON.stringify({ ...dish, quantity: 0 });
    dishes.set(key, { ...dish, quantity: dish.quantity + (dishes.get(key)?.quantity ?? 0) });
  }
  return dishes;
}

function dishOf({ quantity, parts }: TicketLine): ChangedDish {
  const named = (change: "removed" | "added") =>
    parts.flatMap(({ memo }) => memo.filter((line) => line.change === change).map(({ name }) => name));
  return {
    ...{ quantity, name: parts.map(({ name }) => name).join(" / "), size: parts[0]?.size ?? "ONE" },
    without: named("removed"),
    plus: [...new Set(parts.flatMap(({ options }) => options)), ...named("added")],
  };
}

function beyond(these: Map<string, ChangedDish>, those: Map<string, ChangedDish>): ChangedDish[] {
  return [...these].flatMap(([key, dish]) => {
    const quantity = dish.quantity - (those.get(key)?.quantity ?? 0);
    return quantity > 0 ? [{ ...dish, quantity }] : [];
  });
}
