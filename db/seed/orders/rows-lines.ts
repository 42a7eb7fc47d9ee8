import type { Line } from "@/lib/orders/line";
import type { orderLineParts, orderLines, orderPartChanges } from "../../schema";
import { idAt } from "../ids";
import type { SeedOrder } from "./seed-order";

type Change = typeof orderPartChanges.$inferInsert;
export type LineRows = {
  line: typeof orderLines.$inferInsert;
  part: typeof orderLineParts.$inferInsert;
  changes: Change[];
};

/** Every line with its one part (no halves, no menus in the past) and what was changed about its recipe. */
export function lineRows({ sale, revisionId }: SeedOrder): LineRows[] {
  const { at } = sale.arrival;
  return sale.lines.map(({ item, quantity, unitCents, tax, removed, added }, index) => {
    const lineId = idAt(at);
    const partId = idAt(at);
    const ids = { orderId: sale.id, revisionId, itemId: item.id };
    return {
      line: { id: lineId, ...ids, seq: index + 1, quantity, unitCents, lineCents: tax.grossCents },
      part: { id: partId, lineId, seq: 1, itemId: item.id, recipeVersionId: item.recipeVersionId, ...tax },
      changes: changesOf(partId, { removed, added }, at),
    };
  });
}

function changesOf(partId: string, { removed, added }: Pick<Line, "removed" | "added">, at: Date): Change[] {
  return [
    ...removed.map(({ id }) => ({
      id: idAt(at),
      partId,
      ingredientId: id,
      optionId: null,
      quantity: 0,
      priceCents: 0,
    })),
    ...added.map(({ option, quantity, priceCents }) => ({
      id: idAt(at),
      partId,
      ingredientId: null,
      optionId: option.id,
      quantity,
      priceCents,
    })),
  ];
}
