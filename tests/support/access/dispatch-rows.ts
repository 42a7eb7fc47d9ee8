import { staffId } from "../house";
import { ordersAt } from "../orders-at";
import { type ActionRow, order } from "./row";

const dispatch = "app/staff/(shell)/livraisons/[outlet]/actions.ts";
const cash = { method: "cash", givenCents: 5000, ageChecked: false };

export const dispatchRows: Record<string, ActionRow> = {
  [`${dispatch}#assignDeliveryAction`]: {
    permission: "dispatch.assign",
    input: async () => ({
      orderId: await ordersAt("boxed"),
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
    input: order("under_way", cash),
    twice: "already_ended",
  },
  [`${dispatch}#returnForCourierAction`]: {
    permission: "dispatch.assign",
    input: order("under_way"),
    twice: "status_moved",
  },
};
