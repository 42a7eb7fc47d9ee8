import type { Channel, Mode, PromotionKind } from "@/db/enums";

/** A promotion as its rules need it. Amounts are cents with VAT. */
export type Promotion = {
  id: string;
  code: string;
  kind: PromotionKind;
  labelFr: string;
  labelEn: string;
  amountCents: number | null;
  percentBp: number | null;
  /** Of kind `product`: what is given, by its code, and its names. */
  item: { code: string; nameFr: string; nameEn: string } | null;
  minimumCents: number;
  startsAt: Date | null;
  endsAt: Date | null;
  /** null: at every outlet. */
  outletIds: readonly string[] | null;
  channels: readonly Channel[];
  mode: Mode | null;
  usesMost: number | null;
  usesEachMost: number | null;
  used: number;
  /** How often the telephone number of who asks has it already; 0 while it is not known. */
  usedByCaller: number;
  active: boolean;
};

/** What was typed, and what it turned out to be. */
export type Offered = {
  code: string;
  /** null: there is none of that name. */
  promotion: Promotion | null;
  channel: Channel;
  /** The order has its use already: when, where and how often it may be used was judged when it was placed. */
  held: boolean;
  /** Stamps of the account that asks; null: nobody is signed in, or the order is placed already. Only a loyalty code asks. */
  stamps?: number | null;
};

/** What comes off an order, and of what: of all items, of the delivery, or of those at one rate (in basis points). */
export type Discount = {
  promotionId: string;
  code: string;
  label: string;
  cents: number;
  of: "items" | "delivery" | { rateBp: number };
};
