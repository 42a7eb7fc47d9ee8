import type { Mode } from "@/db/enums";
import type { BasketLine } from "./basket";

/** What the counter knows of who is calling. */
export type Caller = {
  name: string;
  email: string;
  /** Somebody opened one with this number; whether its address is confirmed is his own affair. */
  hasAccount: boolean;
  /** Orders at the outlets of who asks. */
  orderCount: number;
  addresses: { line: string; extra: string; postcode: string; city: string }[];
  lastOrders: CallerOrder[];
};

export type CallerOrder = {
  id: string;
  number: number;
  placedAt: string;
  mode: Mode;
  totalCents: number;
  dishes: { quantity: number; name: string }[];
  /** The same lines again, as a basket; the present recipes and prices apply. */
  lines: Omit<BasketLine, "key">[];
};
