import type {
  ActorKind,
  AdjustmentKind,
  Channel,
  DeliveryState,
  DoorProofKind,
  FailureCode,
  MissingWish,
  Mode,
  OrderStatus,
  PaymentMethod,
  PaymentPlan,
  PaymentStatus,
  RefundWay,
  Size,
} from "@/db/enums";
import type { Terminal } from "../actor";
import type { RefundStatus } from "../payments/settlement";
import type { SaidAllergy } from "./allergy";
import type { VoidReason } from "./terms";

/** Everything the counter knows of one order. Instants are ISO, amounts cents with VAT. */
export type OrderSheet = {
  id: string;
  outletId: string;
  token: string;
  number: number;
  day: string;
  status: OrderStatus;
  channel: Channel;
  mode: Mode;
  onSite: boolean;
  paymentPlan: PaymentPlan;
  name: string;
  phone: string;
  email: string | null;
  address: { line: string; extra: string; postcode: string; city: string } | null;
  billing: { name: string; address: string; siret?: string; vatNumber?: string } | null;
  kitchenNote: string;
  courierNote: string;
  /** Said with the order or since, until it is forgotten. */
  allergy: Pick<SaidAllergy, "allergens" | "words" | "heededBy"> | null;
  /** How it was proved at the door that it came; `image` as `door_proofs` keeps it. */
  proof: { kind: DoorProofKind; image: string | null; at: string } | null;
  chosenTime: boolean;
  promisedAt: string;
  placedAt: string | null;
  acceptedAt: string | null;
  endReason: string | null;
  takenBy: string | null;
  /** Holds something that may only be handed to an adult. */
  alcohol: boolean;
  lines: SheetLine[];
  /** `code`: of the promotion a discount comes from. */
  adjustments: { kind: AdjustmentKind; amountCents: number; code: string | null }[];
  /** What was taken off by hand, why, and whose PIN decided it. */
  reductions: { id: string; cents: number; reason: string; decidedBy: string; at: string }[];
  vat: { rateBp: number; netCents: number; vatCents: number; grossCents: number }[];
  totalCents: number;
  dueCents: number;
  paidOnline: boolean;
  /** What the bank holds for us, not taken yet. */
  authorisedCents: number;
  /** Of what went back: the worst that is known. */
  refund: RefundStatus | null;
  events: SheetEvent[];
  payments: {
    method: PaymentMethod;
    status: PaymentStatus;
    amountCents: number;
    by: string | null;
    at: string;
  }[];
  refunds: SheetRefund[];
  deliveries: SheetDelivery[];
  /** What was paid and has not gone back: what may still be given back. */
  refundableCents: number;
  /** What was given on it as vouchers for nothing. */
  gestureCents: number;
  /** A change that waits to be paid, or the last one that came to nothing. */
  proposal: {
    totalCents: number;
    state: "proposed" | "void";
    expiresAt: string | null;
    why: VoidReason | null;
  } | null;
};

export type SheetLine = {
  id: string;
  /** Of a menu, whose choices the parts are. */
  menu: string | null;
  quantity: number;
  unitCents: number;
  lineCents: number;
  /** What its customer wants when something runs out, the name of what is made instead, and what he is to be called about. */
  ifMissing: MissingWish;
  instead: string | null;
  calls: string[];
  parts: SheetPart[];
};

export type SheetPart = {
  side: "whole" | "left" | "right";
  name: string;
  size: Size;
  removed: string[];
  added: { name: string; priceCents: number }[];
};

type SheetEvent = {
  from: OrderStatus | null;
  to: OrderStatus;
  actor: ActorKind;
  by: string | null;
  terminal: Terminal;
  reason: string | null;
  at: string;
};

export type SheetRefund = {
  id: string;
  amountCents: number;
  status: RefundStatus;
  reason: string;
  /** The bank refused it, and it is still to be given in another way. */
  owed: boolean;
  /** Given by hand in place of one the bank refused. */
  way: RefundWay | null;
  note: string | null;
  by: string | null;
  at: string;
};

export type SheetDelivery = {
  state: DeliveryState;
  courier: string;
  failureCode: FailureCode | null;
  note: string;
  assignedAt: string;
  leftAt: string | null;
  endedAt: string | null;
};
