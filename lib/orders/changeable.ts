import type { Mode, OrderStatus, PaymentPlan } from "@/db/enums";
import type { BasketLine } from "./basket";
import type { Quote } from "./quote";

/** An order as whoever wants to change it finds it. Instants are ISO, amounts cents with VAT. */
export type Changeable = {
  orderId: string;
  token: string;
  number: number;
  status: OrderStatus;
  outlet: {
    id: string;
    slug: string;
    name: string;
    street: string;
    postcode: string;
    city: string;
    timezone: string;
  };
  /** The revision a change is made from. */
  revision: number;
  mode: Mode;
  /** null: as soon as possible. */
  slot: string | null;
  promisedAt: string;
  address: { line: string; extra: string; postcode: string; city: string } | null;
  kitchenNote: string;
  courierNote: string;
  adultDeclared: boolean;
  /** Of the promotion it has. */
  code: string | null;
  name: string;
  plan: PaymentPlan;
  totalCents: number;
  /** Paid and not given back as of no use. */
  paidCents: number;
  lines: (BasketLine & { seenCents: number })[];
};

/** What a change would come to: its own holds count as free. */
export type ChangeQuote = Quote & {
  paidCents: number;
  /** What of it is only authorised: of that less is taken, nothing goes back. */
  authorisedCents: number;
  /** Whether paying online can be offered now. */
  onlineUp: boolean;
};
