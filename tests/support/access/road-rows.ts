import { newId } from "@/lib/ids";
import { outletId } from "../house";
import { ordersAt } from "../orders-at";
import { type ActionRow, inCash, order } from "./row";

const road = "app/staff/tournee/[outlet]/actions.ts";
const sent = () => ({ key: newId(), agoMs: 0 });
/** Sent from a door under a key: sent again it is the same. */
const fromDoor =
  (more: object = {}) =>
  async (userId?: string) => ({ orderId: await ordersAt("under_way", userId), sent: sent(), ...more });
const paid = async (userId?: string) => ({
  ...{ ...inCash(2180, 5000), ageChecked: false },
  ...{ orderId: await ordersAt("under_way", userId), sent: sent() },
});

export const roadRows: Record<string, ActionRow> = {
  [`${road}#claimRunAction`]: {
    permission: "dispatch.work",
    input: async () => ({ orderIds: [await ordersAt("boxed")] }),
    twice: "already_taken",
  },
  [`${road}#takeNextRunAction`]: {
    permission: "dispatch.work",
    input: async () => {
      await ordersAt("boxed");
      return { outletId: await outletId("part-dieu") };
    },
    twice: "same",
  },
  [`${road}#giveBackAction`]: {
    permission: "dispatch.work",
    input: order("assigned"),
    twice: "status_moved",
  },
  [`${road}#leaveOutletAction`]: {
    permission: "dispatch.work",
    input: async (userId) => {
      const orderId = await ordersAt("assigned", userId);
      return { outletId: await outletId("part-dieu"), loaded: [{ orderId, labels: [1, 2] }] };
    },
    twice: "nothing_to_take",
    elsewhere: "nothing_to_take",
  },
  [`${road}#markDeliveredAction`]: {
    permission: "dispatch.work",
    input: paid,
    twice: "same",
  },
  [`${road}#getDoorBillAction`]: {
    permission: "dispatch.work",
    input: order("under_way"),
    twice: "same",
  },
  [`${road}#markFailedAction`]: {
    permission: "dispatch.work",
    input: fromDoor({ code: "customer_absent", note: "" }),
    twice: "same",
  },
  [`${road}#returnOrderAction`]: {
    permission: "dispatch.work",
    input: fromDoor(),
    twice: "same",
  },
  [`${road}#tellPositionAction`]: {
    permission: "dispatch.work",
    input: async (userId) => {
      await ordersAt("under_way", userId);
      const place = { lat: 45.76, lng: 4.85, accuracyMeters: 12, agoMs: 0 };
      return { ...place, outletId: await outletId("part-dieu") };
    },
    twice: "same",
  },
};
