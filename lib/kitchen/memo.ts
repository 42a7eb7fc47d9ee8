import type { AllergenCode, Unit } from "@/db/enums";
import type { MemoLine, TicketPart } from "./ticket";

export type MemoIngredient = {
  code: string;
  name: string;
  unit: Unit;
  quantity: number;
  allergens: readonly AllergenCode[];
};
/** `option`: a choice of the whole pizza (its dough, its crust) and what it does to an ingredient: more of it, or less. */
export type MemoChange =
  | { kind: "removed"; code: string }
  | ({ kind: "added" } & MemoIngredient)
  | { kind: "option"; name: string; ingredient: MemoIngredient | null };

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
  const halved = recipe.map((one) => ({ ...one, quantity: Math.round(one.quantity * share) }));
  const lines = withOptions(halved, changes).map((ingredient): MemoLine => {
    const line = { ...named(ingredient), quantity: ingredient.quantity, extra: 0 };
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

/** Dough and crust as chosen stand in the recipe itself; what is new of them comes first, as dough does. */
function withOptions(recipe: readonly MemoIngredient[], changes: readonly MemoChange[]): MemoIngredient[] {
  const lines = new Map(recipe.map((one) => [one.code, one]));
  const fresh: MemoIngredient[] = [];
  for (const change of changes) {
    if (change.kind !== "option" || !change.ingredient) continue;
    const line = lines.get(change.ingredient.code);
    if (line) lines.set(line.code, { ...line, quantity: line.quantity + change.ingredient.quantity });
    else fresh.push(change.ingredient);
  }
  return [...fresh, ...lines.values()].filter(({ quantity }) => quantity > 0);
}

/** Names of the choices of the whole pizza, each once. */
export const optionsIn = (changes: readonly MemoChange[]): string[] => [
  ...new Set(changes.flatMap((change) => (change.kind === "option" ? [change.name] : []))),
];

/** The same ingredient added twice is one line. */
function sumOf(changes: readonly MemoChange[]): Map<string, MemoIngredient> {
  const added = new Map<string, MemoIngredient>();
  for (const change of changes) {
    if (change.kind !== "added") continue;
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
