"use server";
import { z } from "zod";
import { collectOrder } from "@/lib/dispatch/writes/collect-order";
import { typed } from "@/lib/orders/basket";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { staffAction } from "@/lib/server/session";
import { actorOf } from "@/lib/staff/staff";

const orderId = z.uuid();

export const cancelOrderAction = staffAction(
  "cancelOrder",
  "orders.cancel",
  z.object({ orderId }),
  (input, staff, outletIds) =>
    cancelOrder({ orderId: input.orderId, outletIds }, {}, actorOf(staff, "orders")),
);

/** After preparation began: why, and what becomes of the pizzas. */
export const cancelStartedOrderAction = staffAction(
  "cancelStartedOrder",
  "orders.cancel_started",
  z.object({
    orderId,
    reason: typed(200),
    cooked: z.enum(["written_off", "moved"]).optional(),
    toOrderId: orderId.optional(),
  }),
  ({ orderId: id, ...cancellation }, staff, outletIds) =>
    cancelOrder({ orderId: id, outletIds }, cancellation, actorOf(staff, "orders")),
);

/** Handed over at the counter, and what was due taken. */
export const collectOrderAction = staffAction(
  "collectOrder",
  "handover.work",
  z.object({
    orderId,
    method: z.enum(["cash", "card_terminal"]).nullable(),
    givenCents: z.number().int().min(0).max(1_000_000).nullable(),
    ageChecked: z.boolean().default(false),
  }),
  (input, staff, outletIds) => collectOrder({ ...input, outletIds }, actorOf(staff, "counter")),
);
