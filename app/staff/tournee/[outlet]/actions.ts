"use server";
import { z } from "zod";
import { failureCodes } from "@/db/enums";
import { mostStops } from "@/lib/dispatch/next-run";
import { claimRun } from "@/lib/dispatch/writes/claim-run";
import { leaveOutlet } from "@/lib/dispatch/writes/leave-outlet";
import { markDelivered } from "@/lib/dispatch/writes/mark-delivered";
import { markFailed } from "@/lib/dispatch/writes/mark-failed";
import { returnOrder } from "@/lib/dispatch/writes/return-order";
import { takeBackDelivery } from "@/lib/dispatch/writes/take-back-delivery";
import { typed } from "@/lib/orders/basket";
import { staffAction } from "@/lib/server/session";
import type { Staff } from "@/lib/staff/staff";

const OfOrder = z.object({ orderId: z.uuid() });
const courier = (staff: Staff) => ({ kind: "staff", userId: staff.userId, terminal: "courier" }) as const;

export const claimRunAction = staffAction(
  "claimRun",
  "dispatch.work",
  z.object({ orderIds: z.array(z.uuid()).min(1).max(mostStops) }),
  ({ orderIds }, staff, outletIds) => claimRun({ orderIds, outletIds }, courier(staff)),
);

export const giveBackAction = staffAction(
  "giveBack",
  "dispatch.work",
  OfOrder,
  ({ orderId }, staff, outletIds) =>
    takeBackDelivery({ orderId, outletIds, courierId: staff.userId }, courier(staff)),
);

/** From the outlet he stands in: what he has at another one stays there. */
export const leaveOutletAction = staffAction(
  "leaveOutlet",
  "dispatch.work",
  z.object({ outletId: z.uuid() }),
  ({ outletId }, staff, outletIds) =>
    leaveOutlet({ outletIds: outletIds.filter((id) => id === outletId) }, courier(staff)),
);

export const markDeliveredAction = staffAction(
  "markDelivered",
  "dispatch.work",
  OfOrder.extend({
    method: z.enum(["cash", "card_terminal"]).nullable(),
    givenCents: z.number().int().min(0).max(1_000_000).nullable(),
    ageChecked: z.boolean(),
  }),
  (input, staff, outletIds) =>
    markDelivered({ ...input, outletIds, courierId: staff.userId }, courier(staff)),
);

export const markFailedAction = staffAction(
  "markFailed",
  "dispatch.work",
  OfOrder.extend({ code: z.enum(failureCodes), note: typed(200) }),
  (input, staff, outletIds) => markFailed({ ...input, outletIds, courierId: staff.userId }, courier(staff)),
);

export const returnOrderAction = staffAction(
  "returnOrder",
  "dispatch.work",
  OfOrder,
  ({ orderId }, staff, outletIds) =>
    returnOrder({ orderId, outletIds, courierId: staff.userId }, courier(staff)),
);
