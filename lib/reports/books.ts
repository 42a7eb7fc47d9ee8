import { actorInvariants } from "./books-actors";
import { fiscalInvariants } from "./books-fiscal";
import { messageInvariants } from "./books-messages";
import { moneyInvariants } from "./books-money";
import { orderInvariants } from "./books-orders";
import { stockInvariants } from "./books-stock";
import type { Invariant } from "./invariant";

export const invariants: readonly Invariant[] = [
  ...stockInvariants,
  ...orderInvariants,
  ...moneyInvariants,
  ...fiscalInvariants,
  ...messageInvariants,
  ...actorInvariants,
].toSorted((a, b) => a.number - b.number);

/** Numbers of the list that have no check yet, and what they wait for. */
export const notYet: Readonly<Record<number, string>> = {
  11: "the ledger",
  12: "the ledger",
  30: "the provider's own list, compared by the reconciler",
};
