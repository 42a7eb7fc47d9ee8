import type { Actor } from "@/lib/actor";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import type { ChangeOrderInput } from "../change";
import { changeOrder } from "./change-order";
import { openCheckout } from "./open-checkout";

/** `pay`: leave for this address, the provider's page · `follow`: to the order's own page, where a proposal can still be paid. */
export type Submitted = { next: "follow" } | { next: "pay"; url: string };

/** The holder of an order's link changes it, and is led on to pay the difference where he wishes to pay it online. */
export async function submitChange(
  token: string,
  input: ChangeOrderInput,
  who: Actor,
  at: Date = now(),
): Promise<Submitted> {
  const { state } = await changeOrder({ token }, input, who, at);
  if (state === "applied") return { next: "follow" };
  try {
    const checkout = await openCheckout(token, at);
    return checkout.to === "provider" ? { next: "pay", url: checkout.url } : { next: "follow" };
  } catch (error) {
    if (error instanceof Refusal && error.code === "payment_unavailable") return { next: "follow" };
    throw error;
  }
}
