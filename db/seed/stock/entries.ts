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

/** How many days ago goods came, every two or three days; the first time before the first of `days` of orders. */
export const deliveriesDaysAgo = (days: number): number[] => [
  days + 1,
  ...within(days, [20, 18, 15, 13, 11, 8, 6, 3, 1]),
];

/** Days on which the dear things were counted, and on which something went wrong. */
export const countsDaysAgo = (days: number): number[] => within(days, [19, 12, 5]);
export const mishapsDaysAgo = (days: number): number[] => within(days, [16, 10, 4]);

const within = (days: number, ago: readonly number[]) => ago.filter((each) => each <= days);
