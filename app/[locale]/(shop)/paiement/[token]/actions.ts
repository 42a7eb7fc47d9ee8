"use server";
import { z } from "zod";
import { getPaymentState } from "@/lib/orders/queries/get-payment-state";
import { checkPayment } from "@/lib/orders/writes/check-payment";
import { openCheckout } from "@/lib/orders/writes/open-checkout";
import { retryPayment } from "@/lib/orders/writes/retry-payment";
import { switchToReceipt } from "@/lib/orders/writes/switch-to-receipt";
import { Refusal } from "@/lib/refusal";
import { publicAction } from "@/lib/server/action";

const token = z.string().regex(/^[\w-]{22}$/);
const Held = z.object({ token });
const Paying = z.object({ token, again: z.boolean().default(false) });

/** Back from the provider's page: asks the provider rather than wait for its word. */
export const checkPaymentAction = publicAction("checkPayment", Held, async ({ token }) => {
  await checkPayment(token);
  const state = await getPaymentState(token);
  if (!state) throw new Refusal("not_found");
  return state;
});

/** To the provider's page: the one that is open, or another one after a failure. */
export const payAction = publicAction("pay", Paying, ({ token, again }) =>
  again ? retryPayment(token) : openCheckout(token),
);

export const switchToReceiptAction = publicAction("switchToReceipt", Held, ({ token }) =>
  switchToReceipt(token),
);
