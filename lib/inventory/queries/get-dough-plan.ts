import "server-only";
import { servicesOf } from "@/lib/outlets/hours";
import type { Outlet } from "@/lib/outlets/outlet";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { addDays, type BusinessDay, businessDayOf } from "@/lib/time";
import { leftOf, planOf, type SizePlan } from "../dough";
import { ballSizes, type Production } from "../preparation";
import { getProduction } from "./get-production";
import { type BallUse, listBallUse } from "./list-ball-use";
import { listLots, lostShares, type MadeLot } from "./list-lots";

export type DoughPlan = {
  production: Production;
  /** Today, tomorrow, the day after; closed days are told. */
  days: { day: BusinessDay; open: boolean }[];
  sizes: SizePlan[];
  lots: (MadeLot & { left: number })[];
};

const weeksBack = [7, 14, 21, 28];

/** How many balls to make today, and what is left of those that were made; null where the outlet or the recipe is unknown. */
export async function getDoughPlan(
  slug: string,
  code: string,
  at: Date,
  named: boolean,
): Promise<DoughPlan | null> {
  const [outlet, production] = await Promise.all([getOutlet(slug), getProduction(code)]);
  if (!outlet || !production) return null;
  const today = businessDayOf(at, outlet.timezone);
  const days = [today, addDays(today, 1), addDays(today, 2)];
  const past = days.flatMap((day) => weeksBack.map((back) => addDays(day, -back)));
  const recent = [1, 2, 3, 4].map((back) => addDays(today, -back));
  const [uses, lots, lost] = await Promise.all([
    listBallUse(outlet.id, production.id, [...new Set([...days, ...recent, ...past])]),
    listLots(outlet.id, production.id, at, named),
    lostShares(outlet.id, production.id, at),
  ]);
  const taken = uses.flatMap(({ begunAt, size, pieces }) => (begunAt ? [{ at: begunAt, size, pieces }] : []));
  const left = leftOf(lots, taken);
  const sizes = ballSizes
    .filter((size) => production.balls[size])
    .map((size) => {
      const own = uses.filter((use) => use.size === size);
      const demand = {
        size,
        usedToday: sum(own.filter(({ day, begunAt }) => day === today && begunAt)),
        days: days.map((day) => ({
          ...{ day, open: isOpen(outlet, day), ordered: sum(own.filter((use) => use.day === day)) },
          comparable: weeksBack
            .map((back) => sum(own.filter((use) => use.day === addDays(day, -back) && use.begunAt)))
            .filter((used) => used > 0),
        })),
      };
      const good = lots
        .filter((lot) => lot.size === size && lot.useBy > at.toISOString())
        .map((lot) => ({ left: left.get(lot.id) ?? 0, ...goodDays(outlet, lot) }));
      return planOf(demand, good, lost.get(size) ?? 0);
    });
  return {
    ...{ production, sizes, days: days.map((day) => ({ day, open: isOpen(outlet, day) })) },
    lots: lots.map((lot) => ({ ...lot, left: left.get(lot.id) ?? 0 })),
  };
}

const sum = (uses: readonly BallUse[]): number => uses.reduce((all, { pieces }) => all + pieces, 0);
const isOpen = (outlet: Outlet, day: BusinessDay): boolean => servicesOf(outlet, day).length > 0;

/** Good for a day is what may still be used when that day's last service ends. */
function goodDays(outlet: Outlet, { readyAt, useBy }: MadeLot) {
  const last = businessDayOf(new Date(useBy), outlet.timezone);
  const closes = servicesOf(outlet, last).at(-1)?.closes;
  const whole = closes !== undefined && closes <= new Date(useBy);
  return {
    ...{ goodFrom: businessDayOf(new Date(readyAt), outlet.timezone) },
    goodUntil: whole ? last : addDays(last, -1),
  };
}
