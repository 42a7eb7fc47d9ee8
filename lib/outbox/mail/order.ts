import type { AllergenCode, Mode, OrderStatus, Side } from "@/db/enums";

/** An order as a mail tells it: names in its reader's language, amounts in cents with VAT. */
export type MailOrder = {
  token: string;
  number: number;
  mode: Mode;
  status: OrderStatus;
  contactName: string;
  addressLine: string | null;
  postcode: string | null;
  city: string | null;
  promisedAt: Date;
  /** When it is expected by now, of one that is late. */
  expectedAt?: Date;
  totalCents: number;
  paid: boolean;
  /** What its bank holds of it for us, not taken yet. */
  authorisedCents: number;
  endReason: string | null;
  /** What this mail tells was given back, and why; `byHandCents` of it at the outlet, not onto a card. */
  returned?: { amountCents: number; reason: string; held?: boolean; byHandCents?: number };
  /** What the kitchen ran out of, and what was done about it as its customer wished. */
  shortage?: Record<"outcome" | "ingredient" | "dish" | "instead", string>;
  outlet: { name: string; phone: string; street: string; postcode: string; city: string; timezone: string };
  lines: MailLine[];
  /** `code`: of the promotion a discount comes from. */
  adjustments: { kind: string; amountCents: number; code?: string | null }[];
  vat: { rateBp: number; vatCents: number; netCents: number }[];
};

export type MailLine = {
  name: string;
  size: string;
  quantity: number;
  lineCents: number;
  /** The whole, its two halves, or the choices of a menu. */
  parts: MailPart[];
};

type MailPart = {
  side: Side;
  name: string;
  removed: string[];
  added: string[];
  /** Codes of the regulation, as it was ordered. */
  allergens: AllergenCode[];
};
