import type Stripe from "stripe";
import type { Locale } from "@/db/enums";

export type Paying = {
  paymentId: string;
  orderId: string;
  token: string;
  amountCents: number;
  currency: string;
  /** What the customer reads on the provider's page: which order, where. */
  label: string;
  locale: Locale;
  email: string | null;
  /** The site's address in the customer's language, without a slash at its end. */
  site: string;
  /** The order's own page he comes back to. */
  page: "paiement" | "suivi";
  /** Only authorised for now, and taken later. */
  authorise: boolean;
  /** On the provider's clock, in seconds. */
  expiresAt: number;
  /** What the order can be rebuilt from; see order-note.ts. */
  note?: Readonly<Record<string, string>>;
};

/** The page we ask of Stripe: one amount, paid by card, coming back to the order's own page. */
export function sessionRequest(paying: Paying): Stripe.Checkout.SessionCreateParams {
  const { paymentId, orderId, amountCents, currency, label } = paying;
  const back = `${paying.site}/${paying.page}/${paying.token}`;
  const metadata = { order_id: orderId, payment_id: paymentId };
  return {
    mode: "payment",
    allowed_payment_method_types: ["card"],
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: currency.toLowerCase(),
          unit_amount: amountCents,
          product_data: { name: label },
        },
      },
    ],
    payment_intent_data: {
      capture_method: paying.authorise ? "manual" : "automatic",
      description: label,
      metadata,
    },
    metadata: { ...metadata, ...paying.note },
    client_reference_id: orderId,
    ...(paying.email ? { customer_email: paying.email } : {}),
    locale: paying.locale,
    submit_type: "pay",
    expires_at: paying.expiresAt,
    success_url: `${back}?retour=paye`,
    cancel_url: `${back}?retour=annule`,
  };
}
