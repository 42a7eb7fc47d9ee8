import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { setZone } from "@/lib/outlets/writes/set-zone";
import { outletId, staffId } from "../house";
import { ordersAt } from "../orders-at";
import { type ActionRow, inCash, order } from "./row";

const dispatch = "app/staff/(shell)/livraisons/[outlet]/actions.ts";
const zones = "app/staff/(shell)/livraisons/[outlet]/zones/actions.ts";
/** A square kilometre around Part-Dieu. */
const square: [number, number][] = [
  [4.85, 45.756],
  [4.863, 45.756],
  [4.863, 45.765],
  [4.85, 45.765],
];
const drawn = async () => ({
  ...{ outlet: "part-dieu", zoneId: null, name: newId(), ring: square },
  ...{ minimumCents: 1500, feeCents: 190, rideMinutes: 9, priority: 9, fees: [] },
});
/** One that its manager drew before. */
const ownZone = async () => {
  const who: Actor = {
    kind: "staff",
    userId: await staffId("manager.part-dieu@ocpizza.example"),
    terminal: "dispatch",
  };
  return setZone({ ...(await drawn()), outletIds: [await outletId("part-dieu")] }, who);
};
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
  [`${zones}#setZoneAction`]: { permission: "prices.decide", input: drawn, twice: "zone_name_taken" },
  [`${zones}#retireZoneAction`]: {
    permission: "prices.decide",
    input: async () => ({ outlet: "part-dieu", ...(await ownZone()) }),
    twice: "not_found",
  },
  [`${dispatch}#setDeliveryAction`]: {
    permission: "dispatch.assign",
    input: async () => ({
      ...{ outlet: "part-dieu", couriers: 60, doorSeconds: 0, dropsPerRide: 4 },
      ...{ reserveLeast: 0, reserveMost: 15, doorProof: "none" },
    }),
    twice: "same",
  },
};
