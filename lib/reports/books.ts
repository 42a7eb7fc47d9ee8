import { actorInvariants } from "./books-actors";
import { fiscalInvariants } from "./books-fiscal";
import { ledgerInvariants } from "./books-ledger";
import { loyaltyInvariants } from "./books-loyalty";
import { messageInvariants } from "./books-messages";
import { moneyInvariants } from "./books-money";
import { orderInvariants } from "./books-orders";
import { purchasingInvariants } from "./books-purchasing";
import { stockInvariants } from "./books-stock";
import { tillInvariants } from "./books-till";
import type { Invariant } from "./invariant";

export const invariants: readonly Invariant[] = [
  ...stockInvariants,
  ...orderInvariants,
  ...moneyInvariants,
  ...fiscalInvariants,
  ...ledgerInvariants,
  ...loyaltyInvariants,
  ...messageInvariants,
  ...actorInvariants,
  ...purchasingInvariants,
  ...tillInvariants,
].toSorted((a, b) => a.number - b.number);
