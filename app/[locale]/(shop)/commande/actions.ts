"use server";
import { customer } from "@/lib/actor";
import { PlaceOrderInput } from "@/lib/orders/basket";
import { checkOut } from "@/lib/orders/writes/check-out";
import { orderTrying } from "@/lib/orders/writes/try-code";
import { publicAction } from "@/lib/server/action";
import { callersAddress } from "@/lib/server/callers-address";
import { getCustomer } from "@/lib/server/customer-session";

/** A customer's order: whatever the browser says of the channel, it came over the web, and it is the account's whose session asks. Paid online, it leads to the provider. */
export const placeOrderAction = publicAction(
  "placeOrder",
  PlaceOrderInput.omit({ channel: true }),
  async (input) => {
    const customerId = (await getCustomer())?.id ?? null;
    return orderTrying(await callersAddress(), { ...input, channel: "web" as const }, (asked) =>
      checkOut(asked, { ...customer, customerId }),
    );
  },
);
