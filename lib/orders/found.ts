import type { OrderStatus } from "@/db/enums";

/** An order as a search names it. */
export type FoundOrder = {
  id: string;
  /** The outlet's slug. */
  outlet: string;
  day: string;
  number: number;
  name: string;
  status: OrderStatus;
  totalCents: number;
};

/** Fewer letters find half the town. */
export const leastTyped = 2;
/** How far back a search of everything looks; the list of orders looks at every day. */
export const searchedDays = 60;
