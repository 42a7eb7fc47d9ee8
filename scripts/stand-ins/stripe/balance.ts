import type Stripe from "stripe";
import { newId, seconds, type World } from "./world";

type Booked = {
  type: "charge" | "refund" | "refund_failure" | "adjustment" | "payout";
  amount: number;
  source: string;
  fee?: number;
  id?: string;
};

/** Moves money on the account: what Stripe lists of everything that came and went, with what it kept of it. */
export function book(
  world: World,
  { type, amount, source, fee = 0, id = newId("txn") }: Booked,
): Stripe.BalanceTransaction {
  const transaction: Stripe.BalanceTransaction = {
    id,
    object: "balance_transaction",
    amount,
    available_on: seconds() + 3 * 24 * 3600,
    balance_type: "payments",
    created: seconds(),
    currency: "eur",
    description: null,
    exchange_rate: null,
    fee,
    fee_details:
      fee === 0
        ? []
        : [
            {
              amount: fee,
              application: null,
              currency: "eur",
              description: "Stripe processing fees",
              type: "stripe_fee",
            },
          ],
    net: amount - fee,
    reporting_category: type === "adjustment" ? "dispute" : type,
    source,
    status: "pending",
    type,
  };
  world.movements.set(id, transaction);
  return transaction;
}

/** What is taken of a card comes onto the account, less what it costs. */
export function bookCharge(world: World, charge: Stripe.Charge): void {
  const amount = charge.amount_captured;
  const movement = book(world, { type: "charge", amount, fee: cardFee(amount), source: charge.id });
  charge.balance_transaction = movement.id;
}

/** A card of the European Economic Area: 1.5 % and 0.25 €. */
const cardFee = (amount: number): number => Math.round(amount * 0.015) + 25;

/** The account's balance: all of it is still on its way, as it is in the first days. */
export function balanceOf(world: World): Stripe.Balance {
  const amount = netOf(world);
  return {
    object: "balance",
    available: [{ amount: 0, currency: "eur", source_types: { card: 0 } }],
    livemode: false,
    pending: [{ amount, currency: "eur", source_types: { card: amount } }],
  };
}

export const netOf = (world: World): number =>
  [...world.movements.values()].reduce((sum, { net }) => sum + net, 0);

/** A movement with the thing it is about in place of its name, where that was asked for. */
export function withSource(world: World, movement: Stripe.BalanceTransaction): Stripe.BalanceTransaction {
  const id = String(movement.source);
  const source =
    world.charges.get(id) ?? world.refunds.get(id) ?? world.disputes.get(id) ?? world.payouts.get(id);
  return { ...movement, source: source ?? id };
}
