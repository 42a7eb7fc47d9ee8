import { actorInvariants } from "./books-actors";
import { cardInvariants } from "./books-card";
import { companyInvariants } from "./books-companies";
import { fiscalInvariants } from "./books-fiscal";
import { inventoryInvariants } from "./books-inventory";
import { ledgerInvariants } from "./books-ledger";
import { loyaltyInvariants } from "./books-loyalty";
import { messageInvariants } from "./books-messages";
import { moneyInvariants } from "./books-money";
import { orderInvariants } from "./books-orders";
import { purchasingInvariants } from "./books-purchasing";
import { reviewInvariants } from "./books-reviews";
import { stockInvariants } from "./books-stock";
import { tillInvariants } from "./books-till";
import { voucherInvariants } from "./books-vouchers";
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
  ...inventoryInvariants,
  ...tillInvariants,
  ...voucherInvariants,
  ...companyInvariants,
  ...reviewInvariants,
  ...cardInvariants,
].toSorted((a, b) => a.number - b.number);
