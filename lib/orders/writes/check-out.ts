import type { Actor } from "@/lib/actor";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import type { PlaceOrderInput } from "../basket";
import { openCheckout } from "./open-checkout";
import { type Placed, placeOrder } from "./place-order";
import { switchToReceipt } from "./switch-to-receipt";

/** `pay`: leave for this address, the provider's page · `choose`: it does not answer, the order waits on its payment page · `follow`: placed. */
export type CheckedOut = Placed & ({ next: "pay"; url: string } | { next: "choose" | "follow" });

/**
 * Places an order and leads its customer on, as he wishes to pay. The same basket sent again is the same order: with the
 * other way of paying, it changes to that one.
 */
export async function checkOut(input: PlaceOrderInput, who: Actor, at: Date = now()): Promise<CheckedOut> {
  const placed = await placeOrder(input, who, at);
  if (!placed.awaitingPayment) return { ...placed, next: "follow" };
  if (input.paymentPlan !== "online") {
    await switchToReceipt(placed.token, at);
    return { ...placed, next: "follow" };
  }
  try {
    const checkout = await openCheckout(placed.token, at);
    return checkout.to === "provider"
      ? { ...placed, next: "pay", url: checkout.url }
      : { ...placed, next: "follow" };
  } catch (error) {
    if (error instanceof Refusal && error.code === "payment_unavailable")
      return { ...placed, next: "choose" };
    throw error;
  }
}
