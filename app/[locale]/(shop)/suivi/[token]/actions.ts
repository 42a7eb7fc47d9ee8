"use server";
import { z } from "zod";
import { customer } from "@/lib/actor";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { publicAction } from "@/lib/server/action";

const Cancellation = z.object({ token: z.string().regex(/^[\w-]{22}$/) });

/** The holder of the link changes his mind; the kitchen may have been faster. */
export const cancelOrderAction = publicAction("cancelOrder", Cancellation, async ({ token }) => {
  await cancelOrder({ token }, { reason: "by_customer" }, customer);
  return null;
});
