import { moneyInvariants } from "./books-money";
import { orderInvariants } from "./books-orders";
import { peopleInvariants } from "./books-people";
import { stockInvariants } from "./books-stock";
import type { Invariant } from "./invariant";

export const invariants: readonly Invariant[] = [
  ...stockInvariants,
  ...orderInvariants,
  ...moneyInvariants,
  ...peopleInvariants,
].toSorted((a, b) => a.number - b.number);

/** Numbers of the list that have no check yet, and what they wait for. */
export const notYet: Readonly<Record<number, string>> = {
  11: "the ledger",
  12: "the ledger",
  20: "online payment",
  21: "online payment",
  24: "the fiscal journal",
  25: "the fiscal journal",
  26: "the fiscal journal",
  30: "online payment",
};
