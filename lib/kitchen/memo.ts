import type { AllergenCode, Unit } from "@/db/enums";
import type { MemoLine, TicketPart } from "./ticket";

export type MemoIngredient = {
  code: string;
  name: string;
  unit: Unit;
  quantity: number;
  allergens: readonly AllergenCode[];
};
export type MemoChange = { kind: "removed"; code: string } | ({ kind: "added" } & MemoIngredient);

/**
 * The recipe of this very pizza, in the recipe's order: what is removed keeps its place, what is added comes last, or
 * on top of its own line when the recipe has it already. A half takes half of the recipe; additions are as sold.
 */
export function memoOf(
  recipe: readonly MemoIngredient[],
  changes: readonly MemoChange[],
  side: TicketPart["side"],
): MemoLine[] {
  const removed = new Set(changes.flatMap((change) => (change.kind === "removed" ? [change.code] : [])));
  const added = sumOf(changes);
  const share = side === "whole" ? 1 : 0.5;
  const lines = recipe.map((ingredient): MemoLine => {
    const line = { ...named(ingredient), quantity: Math.round(ingredient.quantity * share), extra: 0 };
    if (removed.has(line.code)) return { ...line, change: "removed" };
    const extra = added.get(line.code)?.quantity ?? 0;
    added.delete(line.code);
    return { ...line, extra, change: extra > 0 ? "added" : "none" };
  });
  const brought = [...added.values()].map(
    (ingredient): MemoLine => ({
      ...named(ingredient),
      quantity: 0,
      extra: ingredient.quantity,
      change: "added",
    }),
  );
  return [...lines, ...brought];
}

/** The same ingredient added twice is one line. */
function sumOf(changes: readonly MemoChange[]): Map<string, MemoIngredient> {
  const added = new Map<string, MemoIngredient>();
  for (const change of changes) {
    if (change.kind === "removed") continue;
    added.set(change.code, {
      ...change,
      quantity: (added.get(change.code)?.quantity ?? 0) + change.quantity,
    });
  }
  return added;
}

const named = ({ code, name, unit, allergens }: MemoIngredient) => ({ code, name, unit, allergens });

/** What is really on it: everything but what was removed. */
export const ingredientsOn = (memo: readonly MemoLine[]): MemoLine[] =>
  memo.filter(({ change }) => change !== "removed");
