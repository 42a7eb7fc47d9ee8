import { daysBetween } from "../stock/forecast";
import { packsFor } from "../stock/packs";
import { addDays, type BusinessDay } from "../time";

export type Need = {
  today: BusinessDay;
  /** When what is ordered now comes, and the delivery after that: until then it must last. */
  delivery: BusinessDay;
  nextDelivery: BusinessDay;
  onHand: number;
  threshold: number;
  /** What other purchase orders bring, by day. */
  due: ReadonlyMap<BusinessDay, number>;
  /** Base units that a day will use, held orders included. */
  expected: (day: BusinessDay) => number;
  pack: { quantity: number };
  /** null: it keeps. */
  keepsDays: number | null;
};

export type Proposal = {
  packs: number;
  /** What is used until the next delivery, and what will lie there when this one comes. */
  use: number;
  atDelivery: number;
  /** The day on which there is not enough any more if nothing is ordered; null: not before the next delivery. */
  outOn: BusinessDay | null;
  /** Fewer than wanted, because they would not be used before their date. */
  shortened: boolean;
};

/**
 * How many packs to order: what lies there and is due must last until the morning of the delivery after this one and leave the
 * threshold, and of what does not keep no more than is used before its date. What runs out anyway gets one pack at least.
 */
export function proposalOf(need: Need): Proposal {
  const { today, delivery, nextDelivery, onHand, threshold, due, expected, pack, keepsDays } = need;
  let left = onHand;
  let atDelivery = onHand;
  let outOn: BusinessDay | null = null;
  let use = 0;
  for (const day of daysBetween(today, addDays(nextDelivery, -1))) {
    if (day > today) left += due.get(day) ?? 0;
    if (day === delivery) atDelivery = Math.max(0, left);
    const usedThatDay = expected(day);
    use += usedThatDay;
    left -= usedThatDay;
    if (left < 0 && !outOn) outOn = day;
    // Before the delivery a shortage is a shortage, not a debt to be delivered later.
    if (day < delivery) left = Math.max(0, left);
  }
  const missing = threshold - left;
  const wanted = packsFor(missing, pack);
  if (wanted === 0 || keepsDays === null) return { packs: wanted, use, atDelivery, outOn, shortened: false };
  const fresh = daysBetween(delivery, addDays(delivery, keepsDays - 1)).reduce(
    (sum, day) => sum + expected(day),
    0,
  );
  const most = Math.max(outOn ? 1 : 0, Math.floor(Math.max(0, fresh - atDelivery) / pack.quantity));
  return { packs: Math.min(wanted, most), use, atDelivery, outOn, shortened: most < wanted };
}
