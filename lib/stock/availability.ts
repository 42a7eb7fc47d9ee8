/**
 * What customers are told of an outlet's stock: only what is scarce. An item that is not named can be made at leisure.
 * Recomputed by the one authority in recipe.ts at every change, sent as it is over the live stream.
 */
export type Availability = {
  at: string;
  /** By item code: how many can still be made (0 to `scarce`) and the ingredient that says so. */
  items: Record<string, { left: number; because: string }>;
  /** Option codes of which not one portion is left. */
  extras: string[];
};

/** From this many down the shop says how many are left. */
export const scarce = 5;
