import type { MovementKind } from "../../enums";

/** Something put on a shelf or taken off it, base units, signed. */
export type Entry = {
  code: string;
  at: Date;
  quantity: number;
  kind: MovementKind;
  reason: string | null;
  orderId: string | null;
  actorId: string | null;
  dedupeKey: string;
};

/** An outlet's own days, oldest first: when goods come, when the next day's dough is made, when the dear things are counted. */
export const deliveriesDaysAgo = [22, 20, 18, 15, 13, 11, 8, 6, 3, 1] as const;
export const countsDaysAgo = [19, 12, 5] as const;
export const mishapsDaysAgo = [16, 10, 4] as const;
export const firstDayAgo = 22;
