import type { Carrier, Mode, OrderStatus, PaymentPlan, RefundWay, Side, Size } from "@/db/enums";
import type { RefundStatus } from "../payments/settlement";
import type { Saving } from "./quote";

/** What the holder of a tracking link may know: no other customer's data, no staff name. */
export type Tracking = {
  token: string;
  number: number;
  status: OrderStatus;
  mode: Mode;
  outlet: {
    slug: string;
    name: string;
    phone: string;
    street: string;
    postcode: string;
    city: string;
    timezone: string;
  };
  lines: SoldLine[];
  deliveryFeeCents: number;
  /** What came off for a promotion. */
  discount: Saving | null;
  /** What came off by a colleague's hand. */
  reducedCents: number;
  totalCents: number;
  vat: { rateBp: number; netCents: number; vatCents: number; grossCents: number }[];
  plan: PaymentPlan;
  paid: boolean;
  /** How many receipts there are of it. */
  receipts: number;
  /** What is left to pay, in cents. */
  dueCents: number;
  /** What the bank holds for us, taken when preparation starts. */
  authorisedCents: number;
  /** Money given back, on its way back, or not accepted by the bank; `way`: given by hand in that one's place. */
  refunds: { amountCents: number; status: RefundStatus; way: RefundWay | null }[];
  /** ISO; until when an order awaiting payment keeps its ingredients and its time. */
  expiresAt: string | null;
  /** What he says at the door, where the outlet asks for it. */
  doorPin: string | null;
  addressLine: string | null;
  city: string | null;
  steps: TrackingStep[];
  promisedAt: string;
  /** What was kept of a cancelled order's money. */
  feeCents: number;
  /** A change of it that waits to be paid; until when, ISO. */
  proposal: { totalCents: number; dueCents: number; expiresAt: string } | null;
  /** Where the customer may still change what he ordered, and where he may still cancel. */
  mayChange: boolean;
  mayCancel: boolean;
  endReason: string | null;
  /** How he is told while it is under way, whether by mail at all, and the end of the number an SMS would go to. */
  told: { by: Carrier; email: boolean; smsTo: string | null };
  updatedAt: string;
};

/** A named stage tied to a real gesture of the house; `at` once it happened, null while it is to come. */
export type TrackingStep = { step: StepName; at: string | null; current: boolean };

const stepNames = [
  "placed",
  "accepted",
  "preparing",
  "baking",
  "ready",
  "out_for_delivery",
  "delivered",
  "collected",
  "cancelled",
  "failed",
] as const;
export type StepName = (typeof stepNames)[number];

/** A line as it was sold, in words. */
export type SoldLine = {
  /** Of a menu, whose choices the parts are. */
  menu: string | null;
  quantity: number;
  lineCents: number;
  parts: SoldPart[];
};

export type SoldPart = { side: Side; name: string; size: Size; removed: string[]; added: string[] };
