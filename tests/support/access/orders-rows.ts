import { newId } from "@/lib/ids";
import { staffId } from "../house";
import { writtenOf } from "../journal";
import { ordersAt } from "../orders-at";
import { givePin, pin } from "../pins";
import { printerOf } from "../printing";
import { type ActionRow, inCash, margherita, order } from "./row";

const orders = "app/staff/(shell)/commandes/actions.ts";
/** A change of an order: one Margherita. */
const change = { mode: "takeaway", slot: null, lines: [margherita], address: null, locale: "fr" };
const terms = {
  revision: 1,
  seenTotalCents: 1090,
  kitchenNote: "bien cuite",
  courierNote: "",
  adultDeclared: false,
};

export const ordersRows: Record<string, ActionRow> = {
  [`${orders}#cancelOrderAction`]: {
    permission: "orders.cancel",
    input: order("placed"),
    twice: "reason_missing|already_ended",
  },
  [`${orders}#cancelStartedOrderAction`]: {
    permission: "orders.cancel",
    input: async () => ({
      ...{ orderId: await ordersAt("preparing"), reason: "burnt", cooked: "written_off" },
      // Whoever may not decide it has the manager beside him.
      approval: { userId: await staffId("manager.part-dieu@ocpizza.example"), pin },
    }),
    twice: "already_ended",
  },
  [`${orders}#quoteChangeAction`]: {
    permission: "orders.place",
    input: async () => ({ ...change, orderId: await ordersAt("placed") }),
    twice: "same",
  },
  [`${orders}#changeOrderAction`]: {
    permission: "orders.place",
    input: async () => ({ ...change, ...terms, orderId: await ordersAt("placed") }),
    twice: "status_moved",
  },
  [`${orders}#refundOrderAction`]: {
    permission: "refunds.decide",
    input: async () => ({
      ...{ orderId: await ordersAt("collected"), amountCents: 1090 },
      ...{ requestId: newId(), reason: "pizza froide" },
    }),
    twice: "same",
  },
  [`${orders}#giveGestureAction`]: {
    permission: "refunds.decide",
    input: async () => ({
      ...{ orderId: await ordersAt("collected"), amountCents: 500 },
      ...{ requestId: newId(), reason: "attente trop longue" },
    }),
    twice: "same",
  },
  [`${orders}#reduceOrderAction`]: {
    permission: "orders.place",
    input: async () => {
      const userId = await staffId("manager.part-dieu@ocpizza.example");
      await givePin(userId);
      return {
        ...{ orderId: await ordersAt("placed"), requestId: newId(), reason: "client fidèle" },
        ...{ what: { kind: "amount", cents: 100 }, approval: { userId, pin } },
      };
    },
    twice: "same",
  },
  [`${orders}#printReceiptAction`]: {
    permission: "orders.view",
    input: async () => {
      const [document] = await writtenOf({ orderId: await ordersAt("collected") });
      return { hash: document?.hash };
    },
    twice: "same",
  },
  [`${orders}#sayAllergyAction`]: {
    permission: "orders.place",
    input: async () => ({
      orderId: await ordersAt("placed"),
      allergy: { allergens: ["LAI"], words: "", agreed: true },
    }),
    twice: "same",
  },
  [`${orders}#rollReceiptAction`]: {
    permission: "orders.view",
    input: async () => {
      await printerOf.partDieu();
      const [document] = await writtenOf({ orderId: await ordersAt("collected") });
      return { hash: document?.hash, requestId: newId() };
    },
    twice: "same",
  },
  [`${orders}#askInvoiceAction`]: {
    permission: "orders.view",
    input: async () => ({
      orderId: await ordersAt("collected"),
      company: { name: "Durand SARL", address: "1 rue du Lac, 69003 Lyon", siret: "", vatNumber: "" },
    }),
    twice: "same",
  },
  [`${orders}#mailReceiptAction`]: {
    permission: "orders.view",
    input: async () => ({
      ...{ orderId: await ordersAt("collected"), email: "compta@example.org" },
      requestId: newId(),
    }),
    twice: "same",
  },
  [`${orders}#returnByHandAction`]: {
    permission: "refunds.decide",
    input: async () => ({ ...(await ordersAt.refused()), way: "cash", note: "à Mme Diallo" }),
    twice: "same",
  },
  [`${orders}#collectOrderAction`]: {
    permission: "handover.work",
    input: async () => ({ ...inCash(1090, 2000), orderId: await ordersAt("ready"), ageChecked: false }),
    twice: "same",
  },
  [`${orders}#payOrderAction`]: {
    permission: "handover.work",
    input: async () => ({ ...inCash(1090, 2000), orderId: await ordersAt("placed") }),
    twice: "same",
  },
  [`${orders}#getBillAction`]: {
    permission: "handover.work",
    input: order("placed"),
    twice: "same",
  },
};
