import type { Mode, OrderStatus } from "@/db/enums";

/** An order in its customer's list. Instants are ISO. */
export type OwnOrder = {
  id: string;
  /** Its link's. */
  token: string;
  number: number;
  placedAt: string;
  promisedAt: string;
  status: OrderStatus;
  mode: Mode;
  outlet: { slug: string; name: string; timezone: string };
  totalCents: number;
  paid: boolean;
  dishes: { quantity: number; name: string }[];
  receipts: number;
  mayChange: boolean;
  mayCancel: boolean;
};

/** Whose orders: the account, and its address once it is confirmed. */
export type Owner = { id: string; email: string | null };
