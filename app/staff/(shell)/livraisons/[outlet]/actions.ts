"use server";
import { z } from "zod";
import { assignDelivery } from "@/lib/dispatch/writes/assign-delivery";
import { markDelivered } from "@/lib/dispatch/writes/mark-delivered";
import { returnOrder } from "@/lib/dispatch/writes/return-order";
import { takeBackDelivery } from "@/lib/dispatch/writes/take-back-delivery";
import { getBill } from "@/lib/orders/queries/get-bill";
import { Taking } from "@/lib/payments/tender-input";
import { staffAction } from "@/lib/server/session";
import { getStaffLocale } from "@/lib/server/staff-locale";
import { actorOf } from "@/lib/staff/staff";

const OfOrder = z.object({ orderId: z.uuid() });

export const assignDeliveryAction = staffAction(
  "assignDelivery",
  "dispatch.assign",
  OfOrder.extend({ courierId: z.uuid() }),
  (input, staff, outletIds) => assignDelivery({ ...input, outletIds }, actorOf(staff, "dispatch")),
);

export const takeBackDeliveryAction = staffAction(
  "takeBackDelivery",
  "dispatch.assign",
  OfOrder,
  ({ orderId }, staff, outletIds) =>
    takeBackDelivery({ orderId, outletIds, courierId: null }, actorOf(staff, "dispatch")),
);

/** The courier's telephone is dead: the dispatcher says it for him. */
export const deliverForCourierAction = staffAction(
  "deliverForCourier",
  "dispatch.assign",
  Taking.extend({ orderId: z.uuid(), ageChecked: z.boolean() }),
  (input, staff, outletIds) =>
    markDelivered({ ...input, outletIds, courierId: null }, actorOf(staff, "dispatch")),
);

export const returnForCourierAction = staffAction(
  "returnForCourier",
  "dispatch.assign",
  OfOrder,
  ({ orderId }, staff, outletIds) =>
    returnOrder({ orderId, outletIds, courierId: null }, actorOf(staff, "dispatch")),
);

/** What is due at the door, for what, and by what it may be paid. */
export const getRoadBillAction = staffAction(
  "getRoadBill",
  "dispatch.assign",
  OfOrder,
  async ({ orderId }, _staff, outletIds) =>
    getBill({ orderId, outletIds, atDoor: true }, await getStaffLocale()),
);
