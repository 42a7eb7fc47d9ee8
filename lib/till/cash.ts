import type { CashReason } from "@/db/enums";

/** Euro notes and coins, in cents, the largest first. */
export const pieces = [50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1] as const;
export type Pieces = Partial<Record<`${(typeof pieces)[number]}`, number>>;

/** What so many coins and notes come to. */
export const worthOf = (counted: Pieces): number =>
  pieces.reduce((sum, piece) => sum + piece * (counted[`${piece}`] ?? 0), 0);

/** A float that is usual where nobody knows the last one. */
export const usualFloatCents = 15_000;

/** Change comes in; purchases and what goes to the bank go out. */
export const reasonsFor: Readonly<Record<"in" | "out", readonly CashReason[]>> = {
  in: ["change", "safe", "other"],
  out: ["bank", "safe", "purchase", "other"],
};

/** A drawer open since before today, or for very long, is said to be: what is sold now still counts in it. */
export const isOldDrawer = (openedOn: string, today: string): boolean => openedOn < today;
