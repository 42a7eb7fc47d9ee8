import type { Channel, Mode, OrderStatus } from "@/db/enums";
import type { RefundStatus } from "../payments/settlement";
import { isEnded } from "./status";

/** An order in a list. Instants are ISO. */
export type OrderRow = {
  id: string;
  day: string;
  number: number;
  status: OrderStatus;
  channel: Channel;
  mode: Mode;
  /** Eaten here. */
  onSite: boolean;
  name: string;
  phone: string;
  place: string | null;
  promisedAt: string;
  placedAt: string;
  chosenTime: boolean;
  totalCents: number;
  dueCents: number;
  paidOnline: boolean;
  /** What the bank holds for us, not taken yet. */
  authorisedCents: number;
  /** Of what went back: the worst that is known. */
  refund: RefundStatus | null;
  /** Holds something that may only be handed to an adult. */
  alcohol: boolean;
  dishes: { quantity: number; name: string }[];
};

/** Past what the customer was told, and still in the house or on the road. */
export const isLate = (order: Pick<OrderRow, "status" | "promisedAt">, at: Date): boolean =>
  !isEnded(order.status) && Date.parse(order.promisedAt) < at.getTime();

/** Whether money is still expected: nothing is of an order that came to nothing. */
export const isDue = (order: Pick<OrderRow, "status" | "dueCents">): boolean =>
  order.dueCents > 0 && !["cancelled", "expired", "awaiting_payment"].includes(order.status);
