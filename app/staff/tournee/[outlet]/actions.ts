"use server";
import { z } from "zod";
import { failureCodes } from "@/db/enums";
import { TellPosition } from "@/lib/dispatch/position";
import { mostStops } from "@/lib/dispatch/ride-order";
import { SentGesture } from "@/lib/dispatch/sent-gesture";
import { claimRun } from "@/lib/dispatch/writes/claim-run";
import { leaveOutlet } from "@/lib/dispatch/writes/leave-outlet";
import { markDelivered } from "@/lib/dispatch/writes/mark-delivered";
import { markFailed } from "@/lib/dispatch/writes/mark-failed";
import { returnOrder } from "@/lib/dispatch/writes/return-order";
import { takeBackDelivery } from "@/lib/dispatch/writes/take-back-delivery";
import { takeNextRun } from "@/lib/dispatch/writes/take-next-run";
import { tellPosition } from "@/lib/dispatch/writes/tell-position";
import { DoorProof } from "@/lib/orders/door-proof";
import { getBill } from "@/lib/orders/queries/get-bill";
import { typed } from "@/lib/orders/typed";
import { noteRefused } from "@/lib/orders/writes/note-refused";
import { offeredOf, Taking } from "@/lib/payments/tender-input";
import { staffAction } from "@/lib/server/session";
import { getStaffLocale } from "@/lib/server/staff-locale";
import type { Staff } from "@/lib/staff/staff";

const OfOrder = z.object({ orderId: z.uuid() });
const courier = (staff: Staff) => ({ kind: "staff", userId: staff.userId, terminal: "courier" }) as const;

export const claimRunAction = staffAction(
  "claimRun",
  "dispatch.work",
  z.object({ orderIds: z.array(z.uuid()).min(1).max(mostStops) }),
  ({ orderIds }, staff, outletIds) => claimRun({ orderIds, outletIds }, courier(staff)),
);

/** The best round there is, whoever else asks. */
export const takeNextRunAction = staffAction(
  "takeNextRun",
  "dispatch.work",
  z.object({ outletId: z.uuid() }),
  ({ outletId }, staff, outletIds) => takeNextRun({ outletId, outletIds }, courier(staff)),
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
  z.object({
    outletId: z.uuid(),
    loaded: z.array(OfOrder.extend({ labels: z.array(z.number().int().min(0).max(2500)).max(2500) })).max(60),
  }),
  ({ outletId, loaded }, staff, outletIds) =>
    leaveOutlet({ outletIds: outletIds.filter((id) => id === outletId), loaded }, courier(staff)),
);

export const markDeliveredAction = staffAction(
  "markDelivered",
  "dispatch.work",
  Taking.extend({
    ...{ orderId: z.uuid(), ageChecked: z.boolean(), sent: SentGesture },
    proof: DoorProof.nullable().default(null),
  }),
  (input, staff, outletIds) => {
    const who = courier(staff);
    const tried = { action: "markDelivered", orderId: input.orderId, outletIds, offered: offeredOf(input) };
    return noteRefused(tried, who, () =>
      markDelivered({ ...input, outletIds, courierId: staff.userId }, who),
    );
  },
);

export const markFailedAction = staffAction(
  "markFailed",
  "dispatch.work",
  OfOrder.extend({ code: z.enum(failureCodes), note: typed(200), sent: SentGesture }),
  (input, staff, outletIds) => markFailed({ ...input, outletIds, courierId: staff.userId }, courier(staff)),
);

export const returnOrderAction = staffAction(
  "returnOrder",
  "dispatch.work",
  OfOrder.extend({ sent: SentGesture }),
  (input, staff, outletIds) => returnOrder({ ...input, outletIds, courierId: staff.userId }, courier(staff)),
);

/** What is due at the door, for what, and by what it may be paid. */
export const getDoorBillAction = staffAction(
  "getDoorBill",
  "dispatch.work",
  OfOrder,
  async ({ orderId }, _staff, outletIds) =>
    getBill({ orderId, outletIds, atDoor: true }, await getStaffLocale()),
);

/** Where he is, while he is on a round; asked by the route beside it, whose callers give up where there is no network. */
export const tellPositionAction = staffAction(
  "tellPosition",
  "dispatch.work",
  TellPosition.extend({ outletId: z.uuid() }),
  (input, staff, outletIds) => tellPosition({ ...input, outletIds, courierId: staff.userId }),
);
