import type { MissingWish, ShortageOutcome } from "@/db/enums";
import { type Instead, insteadOf, lineTakes, type SoldLine, withoutIngredient } from "../orders/shortage";

/** What is done about a line: it becomes another one, it goes (`line` is null), or its customer is called. */
export type Answer =
  | { outcome: "call" }
  | { outcome: Exclude<ShortageOutcome, "call">; line: SoldLine | null };

/**
 * What a customer's wish comes to. What cannot be left off, a menu's choice that has no other, or a dish that needs the
 * very same ingredient: he is called.
 */
export function answerTo(
  line: SoldLine,
  ingredientId: string,
  wish: MissingWish,
  instead: Instead | null,
): Answer {
  if (wish === "cancel") return { outcome: "cancelled", line: null };
  if (wish === "without") {
    const without = withoutIngredient(line, ingredientId);
    return without ? { outcome: "without", line: without } : { outcome: "call" };
  }
  if (wish === "replace" && instead && !line.menuId) {
    const other = insteadOf(line, instead);
    if (!lineTakes(other).has(ingredientId)) return { outcome: "replaced", line: other };
  }
  return { outcome: "call" };
}
