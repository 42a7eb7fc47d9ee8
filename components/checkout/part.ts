import type { KnownAccount } from "@/components/account/known-account";
import type { ShopQuote } from "@/lib/orders/quote";
import type { CheckoutOutlet } from "./checkout";
import type { useCheckout } from "./use-checkout";

/** What every part of the form is given. */
export type Part = ReturnType<typeof useCheckout> & {
  quote: ShopQuote | null;
  outlet: CheckoutOutlet | null;
  sms: boolean;
  /** Whose account is signed in here, once it is known. */
  account: KnownAccount | null;
};
