"use server";
import { customer } from "@/lib/actor";
import { PlaceOrderInput } from "@/lib/orders/basket";
import { checkOut } from "@/lib/orders/writes/check-out";
import { publicAction } from "@/lib/server/action";

/** A customer's order: whatever the browser says of the channel, it came over the web. Paid online, it leads to the provider. */
export const placeOrderAction = publicAction("placeOrder", PlaceOrderInput.omit({ channel: true }), (input) =>
  checkOut({ ...input, channel: "web" }, customer),
);
