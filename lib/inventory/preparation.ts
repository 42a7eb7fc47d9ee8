import type { Size, Unit } from "@/db/enums";

/** Sizes of balls in the order in which they are said. */
export const ballSizes = ["S", "M", "L"] as const satisfies readonly Size[];

/** More balls of a size than anybody makes in a day. */
export const mostBalls = 2000;

/** How the house makes an ingredient, with the ball each size takes. */
export type Production = {
  code: string;
  nameFr: string;
  nameEn: string;
  yieldQuantity: number;
  waterMl: number;
  restHours: number;
  lifeHours: number;
  lines: { code: string; nameFr: string; nameEn: string; unit: Unit; quantity: number }[];
  /** Base units of a ball by size. */
  balls: Partial<Record<Size, number>>;
};

/** Balls by size as somebody says them. */
export type Balls = Partial<Record<Size, number>>;

/** What so many balls weigh together, base units. */
export const weightOf = ({ balls: each }: Pick<Production, "balls">, made: Balls): number =>
  ballSizes.reduce((sum, size) => sum + (each[size] ?? 0) * (made[size] ?? 0), 0);

/** What goes into so much of it: a recipe's line in proportion, rounded up to the base unit. */
export const shareOf = (
  quantity: number,
  weight: number,
  { yieldQuantity }: Pick<Production, "yieldQuantity">,
) => Math.ceil((quantity * weight) / yieldQuantity);
