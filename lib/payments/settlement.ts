import type { OrderStatus, PaymentMethod } from "@/db/enums";
import { addMinutes } from "../time";
import { lateMoneyMinutes } from "./deadlines";

/**
 * What becomes of an order when the provider says that it took money for it:
 * `place` it · `place_again`, which needs ingredients and time anew · `keep` the money for an order that stands already · `give_back` all.
 */
export type Verdict = { what: "place" | "place_again" | "keep" | "give_back"; givingBackCents: number };

/** @param dueCents what was left to pay before this money came. */
export function verdictOn(
  order: { status: OrderStatus; dueCents: number; expiresAt: Date | null },
  amountCents: number,
  at: Date,
): Verdict {
  const whole: Verdict = { what: "give_back", givingBackCents: amountCents };
  const excess = Math.max(0, amountCents - order.dueCents);
  const enough = order.dueCents > 0 && amountCents >= order.dueCents;
  switch (order.status) {
    case "awaiting_payment":
      return enough ? { what: "place", givingBackCents: excess } : whole;
    case "expired":
      return enough && isRecent(order.expiresAt, at)
        ? { what: "place_again", givingBackCents: excess }
        : whole;
    case "draft":
    case "cancelled":
      return whole;
    default:
      return order.dueCents > 0 ? { what: "keep", givingBackCents: excess } : whole;
  }
}

const isRecent = (expiresAt: Date | null, at: Date): boolean =>
  expiresAt !== null && at.getTime() <= addMinutes(expiresAt, lateMoneyMinutes).getTime();

/** What may still be given back of a payment, in cents. */
export const refundableCents = (payment: {
  status: string;
  amountCents: number;
  refundedCents: number;
}): number => (payment.status === "captured" ? payment.amountCents - payment.refundedCents : 0);

/** Money given back over several payments: of the latest first, each up to what is left of it. */
export function spreadRefund<Payment extends { leftCents: number }>(
  payments: readonly Payment[],
  amountCents: number,
): { payment: Payment; amountCents: number }[] {
  let rest = amountCents;
  return payments.toReversed().flatMap((payment) => {
    const cents = Math.min(rest, payment.leftCents);
    rest -= cents;
    return cents > 0 ? [{ payment, amountCents: cents }] : [];
  });
}

const weight = { pending: 0, succeeded: 1, failed: 2 } as const;
export type RefundStatus = keyof typeof weight;

/** News of a refund comes in any order: it only ever goes forward, and a refund may still fail after it had succeeded. */
export const furtherRefund = (known: RefundStatus, told: RefundStatus): RefundStatus =>
  weight[told] > weight[known] ? told : known;

/**
 * How a payment's money goes back where somebody wants it otherwise: a voucher is filled again, a company owes so much less, meals
 * never become cash.
 */
export const wayBack = <Way extends "cash" | "voucher">(
  method: PaymentMethod,
  wanted?: Way,
): Way | undefined =>
  method === "voucher" ||
  method === "gift_card" ||
  method === "account" ||
  (method === "meal_voucher" && wanted === "cash")
    ? undefined
    : wanted;
