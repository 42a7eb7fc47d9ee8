import type { preparationLots, stockMovements } from "../../schema";
import { idAt } from "../ids";

/** What of the dough goes into balls of each size, and what one weighs. */
const balls = [
  { size: "S", each: 160, share: 0.12 },
  { size: "M", each: 250, share: 0.58 },
  { size: "L", each: 370, share: 0.3 },
] as const;
const hour = 3_600_000;

/** The lots of the dough that was made, as far as it can still be used: rested overnight, good until the third evening. */
export function lotsOf(
  movements: readonly (typeof stockMovements.$inferInsert)[],
  doughId: string | undefined,
  now: Date,
): (typeof preparationLots.$inferInsert)[] {
  const made = movements.filter(
    ({ kind, ingredientId, at }) =>
      kind === "preparation" && ingredientId === doughId && at.getTime() + 72 * hour > now.getTime(),
  );
  return made.flatMap(({ outletId, ingredientId, quantity, actorId, at }) =>
    balls.flatMap(({ size, each, share }) => {
      const pieces = Math.floor((quantity * share) / each);
      if (pieces < 1 || !actorId) return [];
      return [
        {
          ...{ id: idAt(at), preparationId: idAt(at), outletId, ingredientId, size, pieces, each },
          ...{ businessDay: at.toISOString().slice(0, 10), madeAt: at, madeBy: actorId },
          readyAt: new Date(at.getTime() + 12 * hour),
          useBy: new Date(at.getTime() + 72 * hour),
        },
      ];
    }),
  );
}
