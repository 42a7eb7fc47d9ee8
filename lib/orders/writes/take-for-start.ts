import { listAuthorised } from "@/lib/payments/queries/get-payment";
import { Refusal } from "@/lib/refusal";
import { takeAuthorised } from "./take-authorised";

/**
 * Before an order starts: takes all that is authorised for it. What is lost of it the move itself notices.
 * @throws Refusal capture_unknown: the provider does not say whether we have the money; to be tried again.
 */
export async function takeForStart(
  order: { orderId: string; outletIds: readonly string[] },
  at: Date,
): Promise<void> {
  for (const { id } of await listAuthorised(order))
    if ((await takeAuthorised(id, at)) === "unknown") throw new Refusal("capture_unknown");
}
