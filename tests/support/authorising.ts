import { sql } from "drizzle-orm";
import type Stripe from "stripe";
import { expect } from "vitest";
import type { PlaceOrderInput } from "@/lib/orders/basket";
import { checkPayment } from "@/lib/orders/writes/check-payment";
import { setCaptures } from "@/lib/payments/writes/set-captures";
import { db } from "@/lib/server/db";
import { askStripe } from "@/lib/server/stripe";
import { colleague } from "./dispatch-house";
import { friday, outletId } from "./house";
import { placeOnline, standingOf } from "./paying";
import { tellStripe } from "./stripe";

/** From now on Part-Dieu only authorises what is paid online until it begins. */
export async function authoriseFirst(slug = "part-dieu"): Promise<void> {
  const id = await outletId(slug);
  const who = await colleague.of("direction@ocpizza.example", "orders");
  await setCaptures({ outletId: id, captures: "start", outletIds: [id] }, who, friday);
}

/** Two Margheritas, authorised by the customer's bank and placed, without a webhook. */
export async function placeAuthorised(change: Partial<PlaceOrderInput> = {}, at = friday) {
  const order = await placeOnline(change, at);
  await tellStripe({ pay: { session: order.session, how: "succeeded" } });
  await checkPayment(order.token, at);
  expect((await standingOf(order.orderId)).status).toBe("placed");
  return order;
}

/** What the provider has of an order's payments, oldest first. */
export async function heldOf(orderId: string) {
  const rows = await db.execute<{ ref: string }>(
    sql`select provider_ref as ref from payments where order_id = ${orderId} and provider_ref is not null order by id`,
  );
  const intents = await Promise.all(rows.map(({ ref }) => intentOf(ref)));
  return intents.map(({ id, status, amount_received }) => ({ id, status, taken: amount_received }));
}

async function intentOf(ref: string): Promise<Stripe.PaymentIntent> {
  const answer = await askStripe("retrieve", (stripe) => stripe.paymentIntents.retrieve(ref));
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}

export async function documentsOf(orderId: string): Promise<{ kind: string; cents: number }[]> {
  return [
    ...(await db.execute<{ kind: string; cents: number }>(sql`
      select kind, total_cents as cents from fiscal_entries where order_id = ${orderId} order by at, seq`)),
  ];
}
