"use server";
import { z } from "zod";
import { doorProofs } from "@/db/enums";
import { mostStops } from "@/lib/dispatch/ride-order";
import { assignDelivery } from "@/lib/dispatch/writes/assign-delivery";
import { assignRound } from "@/lib/dispatch/writes/assign-round";
import { holdBack, setDelivery } from "@/lib/dispatch/writes/hold-back";
import { markDelivered } from "@/lib/dispatch/writes/mark-delivered";
import { returnOrder } from "@/lib/dispatch/writes/return-order";
import { takeBackDelivery } from "@/lib/dispatch/writes/take-back-delivery";
import { getBill } from "@/lib/orders/queries/get-bill";
import { noteRefused } from "@/lib/orders/writes/note-refused";
import { offeredOf, Taking } from "@/lib/payments/tender-input";
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

/** A round of several stops, all of it or none. */
export const assignRoundAction = staffAction(
  "assignRound",
  "dispatch.assign",
  z.object({ orderIds: z.array(z.uuid()).min(1).max(mostStops), courierId: z.uuid() }),
  (input, staff, outletIds) => assignRound({ ...input, outletIds }, actorOf(staff, "dispatch")),
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
  (input, staff, outletIds) => {
    const who = actorOf(staff, "dispatch");
    const tried = { action: "markDelivered", orderId: input.orderId, outletIds, offered: offeredOf(input) };
    return noteRefused(tried, who, () => markDelivered({ ...input, outletIds, courierId: null }, who));
  },
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

/** Busy, paused, or closed to deliveries, for some minutes. */
export const holdBackAction = staffAction(
  "holdBack",
  "dispatch.assign",
  z.object({
    outlet: z.string().max(60),
    what: z.enum(["busy", "pause", "delivery"]),
    minutes: z.union([z.literal(0), z.literal(15), z.literal(30), z.literal(60)]),
  }),
  (input, staff, outletIds) => holdBack({ ...input, outletIds }, actorOf(staff, "dispatch")),
);

const whole = (least: number, most: number) => z.number().int().min(least).max(most);

/** Who rides, and within what the reserve tunes itself. */
export const setDeliveryAction = staffAction(
  "setDelivery",
  "dispatch.assign",
  z.object({
    outlet: z.string().max(60),
    ...{ couriers: whole(0, 60), doorSeconds: whole(0, 1200), dropsPerRide: z.number().min(1).max(4) },
    ...{ reserveLeast: whole(0, 60), reserveMost: whole(0, 60) },
    doorProof: z.enum(doorProofs),
  }),
  async (input, staff, outletIds) => {
    await setDelivery({ ...input, outletIds }, actorOf(staff, "dispatch"));
    return null;
  },
);
