import type Stripe from "stripe";

/** An entry of the provider's account: what came or left, what was kept of it. Cents; instants on the provider's clock. */
export type Movement = {
  id: string;
  kind: string;
  amountCents: number;
  feeCents: number;
  currency: string;
  sourceRef: string | null;
  paymentRef: string | null;
  at: Date;
  availableAt: Date;
};

export type Payout = {
  id: string;
  amountCents: number;
  currency: string;
  status: string;
  arrivesOn: string;
  at: Date;
};

export type Dispute = {
  id: string;
  paymentRef: string | null;
  amountCents: number;
  currency: string;
  reason: string;
  status: string;
  answerBy: Date | null;
  at: Date;
};

/** @param listed with its source in place of the source's name, which tells the payment behind it. */
export function movementTold(listed: Stripe.BalanceTransaction): Movement {
  const { source } = listed;
  const behind =
    typeof source === "object" && source && "payment_intent" in source ? source.payment_intent : null;
  return {
    ...{ id: listed.id, kind: listed.type, amountCents: listed.amount, feeCents: listed.fee },
    ...{ currency: listed.currency.toUpperCase(), sourceRef: refOf(source), paymentRef: refOf(behind) },
    ...{ at: instant(listed.created), availableAt: instant(listed.available_on) },
  };
}

export const payoutTold = (payout: Stripe.Payout): Payout => ({
  ...{ id: payout.id, amountCents: payout.amount, currency: payout.currency.toUpperCase() },
  ...{ status: payout.status, arrivesOn: instant(payout.arrival_date).toISOString().slice(0, 10) },
  at: instant(payout.created),
});

export const disputeTold = (dispute: Stripe.Dispute): Dispute => ({
  ...{ id: dispute.id, paymentRef: refOf(dispute.payment_intent), amountCents: dispute.amount },
  ...{ currency: dispute.currency.toUpperCase(), reason: dispute.reason, status: dispute.status },
  answerBy: dispute.evidence_details.due_by === null ? null : instant(dispute.evidence_details.due_by),
  at: instant(dispute.created),
});

/** Of all currencies together there is no sum: ours is one, the euro. On its way counts as there. */
export const balanceTold = ({ available, pending }: Stripe.Balance): number =>
  [...available, ...pending]
    .filter(({ currency }) => currency === "eur")
    .reduce((sum, { amount }) => sum + amount, 0);

const instant = (seconds: number): Date => new Date(seconds * 1000);

const refOf = (object: string | { id: string } | null): string | null =>
  typeof object === "string" ? object : (object?.id ?? null);
