import { type Size, sizes } from "@/db/enums";
import type { BusinessDay } from "../time";
import type { FoodCost } from "./food-cost";

/** What a product cost from a day on, size by size. */
export type CostsSince = { day: BusinessDay; sizes: Pick<FoodCost, "size" | "costCents" | "share">[] };

/** From the smallest to the largest. */
export const bySize = <T extends { size: Size }>(costs: readonly T[]): T[] =>
  costs.toSorted((a, b) => sizes.indexOf(a.size) - sizes.indexOf(b.size));

/** The days on which a cost really changed, the latest first: a dearer article nobody buys changes nothing. */
export function costHistory(days: readonly CostsSince[]): CostsSince[] {
  const costs = ({ sizes }: CostsSince) => sizes.map(({ size, costCents }) => `${size} ${costCents}`).join();
  return days.filter((since, at) => {
    const before = days[at + 1];
    return !before || costs(before) !== costs(since);
  });
}
