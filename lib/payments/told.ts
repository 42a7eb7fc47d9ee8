import type Stripe from "stripe";
import { type Dispute, disputeTold, type Payout, payoutTold } from "./provider-list";
import type { RefundStatus } from "./settlement";

/**
 * What the provider says of a payment, by its page or by itself (then without the page's name). Paid and closed are for ever;
 * neither is undone by older news.
 */
export type PaymentTold = {
  sessionRef: string | null;
  /** Ours, as we wrote it on page and payment. */
  paymentId: string | null;
  paid: boolean;
  /** The bank holds the money for us, and we have not taken it. */
  authorised: boolean;
  closed: boolean;
  paymentRef: string | null;
  amountCents: number;
  currency: string;
};

/** What the provider says of money on its way back. */
export type RefundTold = {
  refundRef: string;
  refundId: string | null;
  paymentRef: string | null;
  status: RefundStatus;
  amountCents: number;
};

export type Told =
  | { about: "payment"; payment: PaymentTold }
  | { about: "refund"; refund: RefundTold }
  | { about: "dispute"; dispute: Dispute; toldAt: Date }
  | { about: "payout"; payout: Payout }
  | { about: "nothing" };

/** What an event tells us; most kinds tell us nothing and are only recorded. */
export function toldBy(event: Stripe.Event): Told {
  switch (event.type) {
    case "checkout.session.completed":
    case "checkout.session.async_payment_succeeded":
    case "checkout.session.async_payment_failed":
    case "checkout.session.expired":
      return { about: "payment", payment: sessionTold(event.data.object) };
    case "payment_intent.amount_capturable_updated":
    case "payment_intent.succeeded":
    case "payment_intent.canceled":
      return aboutLater(event.data.object);
    case "charge.captured":
    case "charge.expired":
      return { about: "payment", payment: chargeTold(event.data.object) };
    case "refund.created":
    case "refund.updated":
    case "refund.failed":
      return { about: "refund", refund: refundTold(event.data.object) };
    case "charge.dispute.created":
    case "charge.dispute.updated":
    case "charge.dispute.closed":
    case "charge.dispute.funds_withdrawn":
    case "charge.dispute.funds_reinstated":
      return {
        about: "dispute",
        dispute: disputeTold(event.data.object),
        toldAt: new Date(event.created * 1000),
      };
    case "payout.created":
    case "payout.updated":
    case "payout.paid":
    case "payout.failed":
    case "payout.canceled":
      return { about: "payout", payout: payoutTold(event.data.object) };
    default:
      return { about: "nothing" };
  }
}

/** What is taken as it is paid is told of by its page. */
const aboutLater = (intent: Stripe.PaymentIntent): Told =>
  intent.capture_method === "manual"
    ? { about: "payment", payment: intentTold(intent) }
    : { about: "nothing" };

export function sessionTold(session: Stripe.Checkout.Session): PaymentTold {
  return {
    sessionRef: session.id,
    paymentId: session.metadata?.payment_id ?? null,
    paid: session.payment_status === "paid",
    authorised: session.status === "complete" && session.payment_status === "unpaid",
    closed: session.status === "expired",
    paymentRef: refOf(session.payment_intent),
    amountCents: session.amount_total ?? 0,
    currency: (session.currency ?? "").toUpperCase(),
  };
}

export function intentTold(intent: Stripe.PaymentIntent): PaymentTold {
  const paid = intent.status === "succeeded";
  return {
    ...{ sessionRef: null, paymentId: intent.metadata.payment_id ?? null, paymentRef: intent.id, paid },
    ...{ authorised: intent.status === "requires_capture", closed: intent.status === "canceled" },
    amountCents: paid ? intent.amount_received : intent.amount_capturable,
    currency: intent.currency.toUpperCase(),
  };
}

/** Of a charge there is news only where it was first authorised: it was taken, or the bank let it go. */
const chargeTold = (charge: Stripe.Charge): PaymentTold => ({
  ...{ sessionRef: null, paymentId: charge.metadata.payment_id ?? null },
  ...{ paymentRef: refOf(charge.payment_intent), paid: charge.captured, authorised: false },
  ...{
    closed: !charge.captured,
    amountCents: charge.amount_captured,
    currency: charge.currency.toUpperCase(),
  },
});

export function refundTold(refund: Stripe.Refund): RefundTold {
  const failed = refund.status === "failed" || refund.status === "canceled";
  return {
    refundRef: refund.id,
    refundId: refund.metadata?.refund_id ?? null,
    paymentRef: refOf(refund.payment_intent),
    status: failed ? "failed" : refund.status === "succeeded" ? "succeeded" : "pending",
    amountCents: refund.amount,
  };
}

/** The id of what an event is about. */
export function objectRefOf(event: Stripe.Event): string {
  const { object } = event.data;
  return "id" in object && typeof object.id === "string" ? object.id : "";
}

const refOf = (object: string | { id: string } | null): string | null =>
  typeof object === "string" ? object : (object?.id ?? null);
