import type { Part } from "@/lib/orders/part";
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
  return sale.lines.flatMap(({ item, quantity, unitCents, parts }, index) =>
    parts.map((part) => {
      const lineId = idAt(at);
      const partId = idAt(at);
      const ids = { orderId: sale.id, revisionId, itemId: item.id };
      return {
        line: {
          ...{ id: lineId, ...ids, seq: index + 1 },
          ...{ quantity, unitCents, lineCents: unitCents * quantity },
        },
        part: {
          ...{ id: partId, lineId, seq: 1, itemId: item.id, recipeVersionId: item.recipeVersionId },
          ...part.tax,
        },
        changes: changesOf(partId, part, at),
      };
    }),
  );
}

function changesOf(partId: string, { removed, changes }: Part, at: Date): Change[] {
  return [
    ...removed.map(({ id }) => ({
      ...{ id: idAt(at), partId, ingredientId: id, optionId: null, quantity: 0, priceCents: 0 },
    })),
    ...changes.map(({ option, ingredient, quantity, priceCents }) => ({
      ...{ id: idAt(at), partId, ingredientId: ingredient?.id ?? null, optionId: option.id },
      ...{ quantity, priceCents },
    })),
  ];
}
