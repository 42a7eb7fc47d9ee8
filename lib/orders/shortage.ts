import type { MissingWish, ProductKind, Side, Size } from "@/db/enums";
import { taxed } from "../fiscal/vat";

/** A line as it was sold, with all it takes to make another of it. Ids, cents with VAT, base units. */
export type SoldLine = {
  id: string;
  itemId: string;
  menuId: string | null;
  quantity: number;
  unitCents: number;
  ifMissing: MissingWish;
  insteadItemId: string | null;
  /** How many of it the kitchen has ticked off. */
  done: number;
  parts: SoldPart[];
};

export type SoldPart = {
  side: Side;
  itemId: string;
  code: string;
  kind: ProductKind;
  size: Size;
  recipeVersionId: string;
  rateBp: number;
  /** Of one piece. */
  unitCents: number;
  recipe: { id: string; quantity: number; removable: boolean }[];
  changes: SoldChange[];
};

/** An ingredient taken off, or an option and the ingredient it brings or takes. */
type SoldChange = {
  optionId: string | null;
  ingredientId: string | null;
  brings: string | null;
  quantity: number;
  priceCents: number;
};

/** What is made in the place of a line, at its price today. */
export type Instead = Omit<SoldPart, "side" | "changes">;

/** What one of a part takes, by ingredient. */
function takesOf({ side, recipe, changes }: SoldPart): Map<string, number> {
  const share = side === "whole" ? 1 : 0.5;
  const removed = new Set(
    changes.filter(({ optionId }) => !optionId).map(({ ingredientId }) => ingredientId),
  );
  const takes = new Map(
    recipe.filter(({ id }) => !removed.has(id)).map(({ id, quantity }) => [id, Math.round(quantity * share)]),
  );
  for (const { optionId, brings, quantity } of changes) {
    if (!optionId || !brings) continue;
    const left = (takes.get(brings) ?? 0) + quantity;
    if (left > 0) takes.set(brings, left);
    else takes.delete(brings);
  }
  return takes;
}

/** What so many of a line take. */
export function lineTakes({ parts }: Pick<SoldLine, "parts">, quantity = 1): Map<string, number> {
  const sum = new Map<string, number>();
  for (const [id, one] of parts.flatMap((part) => [...takesOf(part)]))
    sum.set(id, (sum.get(id) ?? 0) + one * quantity);
  return sum;
}

/**
 * The line without an ingredient. Off the recipe it gives nothing back, as when a customer takes it off; a paid extra is paid
 * back. null: it cannot be made without, or the dish would be another one (its dough, what an option swaps).
 */
export function withoutIngredient(line: SoldLine, ingredientId: string): SoldLine | null {
  const parts = line.parts.map((part) =>
    takesOf(part).has(ingredientId) ? partWithout(part, ingredientId) : part,
  );
  const made = parts.filter((part) => part !== null);
  if (made.length < parts.length) return null;
  return { ...line, parts: made, unitCents: made.reduce((sum, { unitCents }) => sum + unitCents, 0) };
}

function partWithout(part: SoldPart, ingredientId: string): SoldPart | null {
  const inRecipe = part.recipe.find(({ id }) => id === ingredientId);
  if (inRecipe && !inRecipe.removable) return null;
  const options = part.changes.filter(({ optionId, brings }) => optionId && brings === ingredientId);
  const swaps = options.some(
    ({ optionId }) => part.changes.filter((other) => other.optionId === optionId).length > 1,
  );
  if (swaps) return null;
  const removal = { optionId: null, ingredientId, brings: null, quantity: 0, priceCents: 0 };
  return {
    ...part,
    unitCents: part.unitCents - options.reduce((sum, { priceCents }) => sum + priceCents, 0),
    changes: [...part.changes.filter((change) => !options.includes(change)), ...(inRecipe ? [removal] : [])],
  };
}

/** Another dish in the place of a line, never dearer than what it stands for. */
export function insteadOf(line: SoldLine, instead: Instead): SoldLine {
  const unitCents = Math.min(line.unitCents, instead.unitCents);
  return {
    ...{ ...line, itemId: instead.itemId, menuId: null, unitCents, ifMissing: "call", insteadItemId: null },
    parts: [{ ...instead, side: "whole", unitCents, changes: [] }],
  };
}

/** A line of the revision to come; `from`: the line whose ticks are this one's. */
export type RevisedLine = SoldLine & { from: string | null };

/** The order's lines once one of them was changed: what is made of it already stays, the rest is as said; null: not made. */
export function revisedLines(
  lines: readonly SoldLine[],
  lineId: string,
  changed: SoldLine | null,
): RevisedLine[] {
  return lines.flatMap((line): RevisedLine[] => {
    if (line.id !== lineId) return [{ ...line, from: line.id }];
    const made = line.done > 0 ? [{ ...line, quantity: line.done, from: line.id }] : [];
    return changed
      ? [...made, { ...changed, quantity: line.quantity - line.done, done: 0, from: null }]
      : made;
  });
}

/** Lines as promotions look at them: a half, a menu's choice, what an option added are not given. */
export const orderedOfSold = (lines: readonly SoldLine[]) => ({
  itemsCents: lines.reduce((sum, { unitCents, quantity }) => sum + unitCents * quantity, 0),
  items: lines.flatMap(({ menuId, parts }) =>
    menuId || parts.length > 1
      ? []
      : parts.map(({ code, kind, rateBp, unitCents, changes }) => ({
          ...{ code, rateBp, product: { kind } },
          priceCents: unitCents - changes.reduce((sum, { priceCents }) => sum + priceCents, 0),
        })),
  ),
});

/** VAT of every part of lines, for their whole quantity. */
export const taxesOf = (lines: readonly SoldLine[]) =>
  lines.flatMap(({ parts, quantity }) =>
    parts.map(({ unitCents, rateBp }) => ({ tax: taxed(unitCents * quantity, rateBp) })),
  );
