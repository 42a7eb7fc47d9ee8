import type { Unit } from "@/db/enums";
import type { Variance } from "../inventory/variance";
import type { ShelfRow } from "../stock/shelf";
import { addDays, type BusinessDay } from "../time";
import type { Alarm } from "./rules";

/** What the stock itself asks somebody to look at: on the stock's screen as long as it is so, by mail once. */
export const stockRules = ["stock_low", "use_by_near", "price_jump", "losses_grow"] as const;
export type StockRule = (typeof stockRules)[number];
export type StockAlarm = Alarm<StockRule>;

/** From where on somebody has to look. */
export const stockLimits = {
  /** A lot that will not be used up is told so many days before its last one. */
  useByDays: 2,
  /** A price that rose by so much, told for as many days before and after its first. */
  priceRise: 0.1,
  priceDays: 7,
  /** Losses of the last days beside those of the weeks before: so much more of what was expected, worth so much. */
  lossDays: 7,
  lossWeeksBefore: 4,
  lossPoints: 5,
  lossCents: 1000,
} as const;

type Named = { code: string; nameFr: string; nameEn: string };
type Dish = { nameFr: string; nameEn: string; left: number };
export type LowShelf = Named &
  Pick<ShelfRow, "low" | "coverDays" | "usedADay"> & {
    /** The dishes of which it leaves few or none, the worst first. */
    blocks: readonly Dish[];
  };
export type NearLot = Named & {
  id: string;
  unit: Unit;
  /** What is still there of it, as long as the oldest is used first. */
  left: number;
  usedADay: number;
  useBy: BusinessDay;
};
export type ChangedPrice = Named & {
  id: string;
  supplier: string;
  from: BusinessDay;
  cents: number;
  before: number;
};

/** What runs out at the pace of late; what nobody uses and nothing is made of does not. */
export const judgeLow = (outletId: string, shelves: readonly LowShelf[]): StockAlarm[] =>
  shelves
    .filter(({ low, usedADay, blocks }) => low && (usedADay > 0 || blocks.length > 0))
    .map(({ code, nameFr, nameEn, coverDays, blocks: [dish, ...others] }) =>
      alarm("stock_low", `${outletId}:${code}`, outletId, {
        ...{ code, nameFr, nameEn, days: Math.round((coverDays ?? 0) * 10) / 10 },
        ...{ dishFr: dish?.nameFr ?? "", dishEn: dish?.nameEn ?? "", left: dish?.left ?? 0 },
        ...{ dish: dish ? "yes" : "no", others: others.length },
      }),
    );

/** A lot whose last day is near and of which more is there than will be used by then; over is over. */
export const judgeUseBy = (outletId: string, lots: readonly NearLot[], today: BusinessDay): StockAlarm[] =>
  lots
    .filter(({ left, usedADay, useBy }) => {
      if (left <= 0 || useBy > addDays(today, stockLimits.useByDays)) return false;
      return left > usedADay * daysUntil(useBy, today);
    })
    .map(({ id, code, nameFr, nameEn, unit, left, useBy }) =>
      alarm("use_by_near", `${outletId}:${id}`, outletId, {
        ...{ code, nameFr, nameEn, unit, left, useBy },
        over: useBy < today ? "yes" : "no",
      }),
    );

/** Today and each day until the last one. */
const daysUntil = (useBy: BusinessDay, today: BusinessDay): number =>
  Math.max(0, 1 + Math.round((Date.parse(useBy) - Date.parse(today)) / 86_400_000));

/** What a supplier asks more for than before; the whole group pays it. */
export const judgePrices = (prices: readonly ChangedPrice[]): StockAlarm[] =>
  prices
    .filter(({ cents, before }) => cents >= before * (1 + stockLimits.priceRise))
    .map(({ id, code, nameFr, nameEn, supplier, from, cents, before }) =>
      alarm("price_jump", id, null, {
        ...{ code, nameFr, nameEn, supplier, from, cents, before },
        percent: Math.round((100 * (cents - before)) / before),
      }),
    );

/** What leaves beyond the recipes takes a larger part of them than in the weeks before. */
export function judgeLosses(
  outletId: string,
  lately: readonly Variance[],
  before: readonly Variance[],
): StockAlarm[] {
  const earlier = new Map(before.map((row) => [row.code, row.percent ?? 0]));
  return lately.flatMap(({ code, nameFr, nameEn, percent, costCents }) => {
    const grown = (percent ?? 0) - (earlier.get(code) ?? 0);
    if (costCents < stockLimits.lossCents || grown < stockLimits.lossPoints) return [];
    const detail = { code, nameFr, nameEn, percent: Math.round(percent ?? 0), cents: costCents };
    return [alarm("losses_grow", `${outletId}:${code}`, outletId, detail)];
  });
}

const alarm = (
  rule: StockRule,
  subject: string,
  outletId: string | null,
  detail: StockAlarm["detail"],
): StockAlarm => ({ rule, subject, outletId, level: "shown", detail });
