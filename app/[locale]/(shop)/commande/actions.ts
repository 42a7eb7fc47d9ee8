"use server";
import { customer } from "@/lib/actor";
import { PlaceOrderInput } from "@/lib/orders/basket";
import { placeOrder } from "@/lib/orders/writes/place-order";
import { publicAction } from "@/lib/server/action";

/** A customer's order: whatever the browser says of the channel, it came over the web. */
export const placeOrderAction = publicAction("placeOrder", PlaceOrderInput.omit({ channel: true }), (input) =>
  placeOrder({ ...input, channel: "web" }, customer),
);
