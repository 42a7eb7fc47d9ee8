import type { Size } from "@/db/enums";
import type { BusinessDay } from "../time";

/** Balls of a size made together; instants as ISO text, which sorts by time. */
export type Lot = {
  id: string;
  size: Size;
  pieces: number;
  lost: number;
  madeAt: string;
  readyAt: string;
  useBy: string;
};
/** Balls that left, and when. */
export type Use = { size: Size; at: string; pieces: number };

/** What is left of each lot: the oldest that may still be used goes first; what is used of none is of no lot. */
export function leftOf(lots: readonly Lot[], uses: readonly Use[]): Map<string, number> {
  const left = new Map(lots.map(({ id, pieces, lost }) => [id, pieces - lost]));
  const oldest = lots.toSorted((a, b) => (a.useBy < b.useBy ? -1 : 1));
  for (const use of uses.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    let wanted = use.pieces;
    for (const lot of oldest) {
      if (lot.size !== use.size || lot.madeAt > use.at || lot.useBy < use.at) continue;
      const taken = Math.min(wanted, left.get(lot.id) ?? 0);
      left.set(lot.id, (left.get(lot.id) ?? 0) - taken);
      wanted -= taken;
    }
  }
  return left;
}

/** What one size of dough needs of us; days as the plan looks at them: today, tomorrow, the day after. */
export type Demand = {
  size: Size;
  /** Balls used so far today. */
  usedToday: number;
  /** For each of the three days: closed, what comparable days used, what orders for it already take. */
  days: readonly { day: BusinessDay; open: boolean; comparable: readonly number[]; ordered: number }[];
};
export type SizePlan = {
  size: Size;
  /** For today's rest, tomorrow and the day after. */
  needs: readonly number[];
  /** What is left now and not too old. */
  left: number;
  toMake: number;
};

/** More than comparable days used, so that the last guest of a good evening gets his pizza too. */
const reserve = 1.1;
/** However much was lost of late, no more than this is made for the bin. */
const mostLost = 0.25;

/** What a day will use: what comparable days did on average with a reserve, and never less than is ordered already. */
export function needOf({ open, comparable, ordered }: Demand["days"][number], lostShare = 0): number {
  if (!open) return 0;
  const usual = comparable.reduce((sum, used) => sum + used, 0) / Math.max(1, comparable.length);
  return Math.ceil(Math.max(usual * reserve, ordered) / (1 - Math.min(mostLost, lostShare)));
}

/**
 * How many balls of a size to make today for tomorrow and the day after. What is left serves the rest of today first, then
 * each day that it is still good for at its end.
 * @param lots what is left, with the first and the last business day it is good for.
 * @param lostShare of what was made of late, what was thrown away.
 */
export function planOf(
  demand: Demand,
  lots: readonly { left: number; goodFrom: BusinessDay; goodUntil: BusinessDay }[],
  lostShare: number,
): SizePlan {
  const needs = demand.days.map((day, at) =>
    at === 0 ? Math.max(0, needOf(day) - demand.usedToday) : needOf(day, lostShare),
  );
  const stock = lots.map((lot) => ({ ...lot })).toSorted((a, b) => (a.goodUntil < b.goodUntil ? -1 : 1));
  const missing = demand.days.map(({ day }, at) => {
    let wanted = needs[at] ?? 0;
    for (const lot of stock) {
      if (lot.goodFrom > day || lot.goodUntil < day) continue;
      const taken = Math.min(wanted, lot.left);
      lot.left -= taken;
      wanted -= taken;
    }
    return wanted;
  });
  const left = lots.reduce((sum, lot) => sum + lot.left, 0);
  // What today lacks cannot be made today: it rests until tomorrow.
  const toMake = missing.slice(1).reduce((sum, count) => sum + count, 0);
  return { size: demand.size, needs, left, toMake };
}
