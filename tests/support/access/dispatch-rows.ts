import { staffId } from "../house";
import { ordersAt } from "../orders-at";
import { type ActionRow, inCash, order } from "./row";

const dispatch = "app/staff/(shell)/livraisons/[outlet]/actions.ts";
const paid = async (userId?: string) => ({
  ...{ ...inCash(2180, 5000), ageChecked: false },
  orderId: await ordersAt("under_way", userId),
});

export const dispatchRows: Record<string, ActionRow> = {
  [`${dispatch}#assignDeliveryAction`]: {
    permission: "dispatch.assign",
    input: async () => ({
      orderId: await ordersAt("boxed"),
      courierId: await staffId("livreur.part-dieu@ocpizza.example"),
    }),
    twice: "already_taken",
  },
  [`${dispatch}#assignRoundAction`]: {
    permission: "dispatch.assign",
    input: async () => ({
      orderIds: [await ordersAt("boxed"), await ordersAt("boxed")],
      courierId: await staffId("livreur.part-dieu@ocpizza.example"),
    }),
    twice: "already_taken",
  },
  [`${dispatch}#takeBackDeliveryAction`]: {
    permission: "dispatch.assign",
    input: order("assigned"),
    twice: "status_moved",
  },
  [`${dispatch}#deliverForCourierAction`]: {
    permission: "dispatch.assign",
    input: paid,
    twice: "same",
  },
  [`${dispatch}#getRoadBillAction`]: {
    permission: "dispatch.assign",
    input: order("under_way"),
    twice: "same",
  },
  [`${dispatch}#returnForCourierAction`]: {
    permission: "dispatch.assign",
    input: order("under_way"),
    twice: "status_moved",
  },
  [`${dispatch}#holdBackAction`]: {
    permission: "dispatch.assign",
    input: async () => ({ outlet: "part-dieu", what: "busy", minutes: 0 }),
    twice: "same",
  },
  [`${dispatch}#setDeliveryAction`]: {
    permission: "dispatch.assign",
    input: async () => ({
      ...{ outlet: "part-dieu", couriers: 60, doorSeconds: 0, dropsPerRide: 4 },
      ...{ reserveLeast: 0, reserveMost: 15 },
    }),
    twice: "same",
  },
};
