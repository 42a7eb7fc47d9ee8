"use server";
import { z } from "zod";
import { handWays } from "@/db/enums";
import { Company } from "@/lib/customers/company";
import { collectOrder } from "@/lib/dispatch/writes/collect-order";
import { Allergy } from "@/lib/orders/allergy";
import { Address, BasketLines, MailAddress, PlaceOrderInput } from "@/lib/orders/basket";
import { ChangeOrderInput } from "@/lib/orders/change";
import { getBill } from "@/lib/orders/queries/get-bill";
import { quoteChange } from "@/lib/orders/queries/quote-change";
import { ReduceOrderInput } from "@/lib/orders/reduce";
import { typed } from "@/lib/orders/typed";
import { askInvoice } from "@/lib/orders/writes/ask-invoice";
import { cancelByStaff } from "@/lib/orders/writes/cancel-by-staff";
import { changeOrder } from "@/lib/orders/writes/change-order";
import { giveGesture } from "@/lib/orders/writes/give-gesture";
import { mailReceipt } from "@/lib/orders/writes/mail-receipt";
import { noteRefused } from "@/lib/orders/writes/note-refused";
import { payOrder } from "@/lib/orders/writes/pay-order";
import { printReceipt } from "@/lib/orders/writes/print-receipt";
import { reduceOrder } from "@/lib/orders/writes/reduce-order";
import { refundOrder } from "@/lib/orders/writes/refund-order";
import { returnByHand } from "@/lib/orders/writes/return-by-hand";
import { rollReceipt } from "@/lib/orders/writes/roll-receipt";
import { sayAllergy } from "@/lib/orders/writes/say-allergy";
import { orderTrying, quoteTrying } from "@/lib/orders/writes/try-code";
import { offeredOf, Taking } from "@/lib/payments/tender-input";
import { staffAction } from "@/lib/server/session";
import { getStaffLocale } from "@/lib/server/staff-locale";
import { Pin } from "@/lib/staff/pin-rule";
import { actorOf } from "@/lib/staff/staff";

const orderId = z.uuid();
/** Of somebody who may, where who stands at the screen may not. */
const approval = z.object({ userId: z.uuid(), pin: Pin }).optional();

export const cancelOrderAction = staffAction(
  "cancelOrder",
  "orders.cancel",
  z.object({ orderId, approval }),
  (input, staff, outletIds) =>
    cancelByStaff(
      { ...input, outletIds, may: staff.outletIds },
      { ...actorOf(staff, "orders"), userId: staff.userId },
    ),
);

/** What an order would come to if it were changed to this, for who calls. */
export const quoteChangeAction = staffAction(
  "quoteChange",
  "orders.place",
  PlaceOrderInput.pick({ mode: true, slot: true, locale: true, code: true }).extend({
    ...{ orderId, lines: BasketLines },
    address: Address.pick({ line: true, postcode: true }).nullable(),
  }),
  ({ orderId: id, ...asked }, staff, outletIds) =>
    quoteTrying(staff.userId, asked, (tried) => quoteChange({ orderId: id, outletIds }, tried)),
);

/** Changed for who calls: a difference to what was paid online is taken on receipt. */
export const changeOrderAction = staffAction(
  "changeOrder",
  "orders.place",
  ChangeOrderInput.omit({ difference: true }).extend({ orderId }),
  ({ orderId: id, ...input }, staff, outletIds) =>
    orderTrying(staff.userId, input, (tried) =>
      changeOrder({ orderId: id, outletIds }, tried, actorOf(staff, "orders")),
    ),
);

/** Said on the telephone after ordering, with the caller's word that the kitchen may know it; null takes it back. */
export const sayAllergyAction = staffAction(
  "sayAllergy",
  "orders.place",
  z.object({ orderId, allergy: Allergy.nullable() }),
  (input, staff, outletIds) => sayAllergy({ ...input, outletIds }, actorOf(staff, "orders")),
);

/** Part or all of what was paid goes back, with a reason. */
export const refundOrderAction = staffAction(
  "refundOrder",
  "refunds.decide",
  z.object({
    ...{ orderId, requestId: z.uuid(), amountCents: z.number().int().min(1).max(1_000_000) },
    /** As it was paid when left out. */
    way: z.enum(["cash", "voucher"]).optional(),
    reason: typed(200).pipe(z.string().min(3)),
  }),
  (input, staff, outletIds) => {
    const { orderId: id, requestId: _, ...offered } = input;
    const who = actorOf(staff, "orders");
    const tried = { action: "refundOrder", orderId: id, outletIds, offered };
    return noteRefused(tried, who, () => refundOrder({ ...input, outletIds }, who));
  },
);

/** A voucher for nothing, with a reason. */
export const giveGestureAction = staffAction(
  "giveGesture",
  "refunds.decide",
  z.object({
    ...{ orderId, requestId: z.uuid(), amountCents: z.number().int().min(1).max(1_000_000) },
    reason: typed(200).pipe(z.string().min(3)),
  }),
  (input, staff, outletIds) => {
    const { orderId: id, requestId: _, ...offered } = input;
    const who = actorOf(staff, "orders");
    const tried = { action: "giveGesture", orderId: id, outletIds, offered };
    return noteRefused(tried, who, () => giveGesture({ ...input, outletIds }, who));
  },
);

/** An invoice for a company, in its customer's name. */
export const askInvoiceAction = staffAction(
  "askInvoice",
  "orders.view",
  z.object({ orderId, company: Company }),
  ({ orderId: id, company }, staff, outletIds) =>
    askInvoice({ orderId: id, outletIds }, company, actorOf(staff, "orders")),
);

/** The receipt goes by mail to whom asks for it so. */
export const mailReceiptAction = staffAction(
  "mailReceipt",
  "orders.view",
  z.object({ orderId, email: MailAddress, requestId: z.uuid() }),
  async ({ orderId: id, ...input }, staff, outletIds) => {
    await mailReceipt({ orderId: id, outletIds }, input, actorOf(staff, "orders"));
    return null;
  },
);

/** Something comes off by hand, or a line costs less: a colleague who may says so with his PIN. */
export const reduceOrderAction = staffAction(
  "reduceOrder",
  "orders.place",
  ReduceOrderInput,
  (input, staff, outletIds) =>
    reduceOrder({ ...input, outletIds }, { ...actorOf(staff, "orders"), userId: staff.userId }),
);

/** A receipt is printed, and counted. */
export const printReceiptAction = staffAction(
  "printReceipt",
  "orders.view",
  z.object({ hash: z.string().regex(/^[\da-f]{64}$/) }),
  ({ hash }, staff, outletIds) => printReceipt({ hash, outletIds }, actorOf(staff, "orders")),
);

/** A receipt is printed by the outlet's printer, and counted. */
export const rollReceiptAction = staffAction(
  "rollReceipt",
  "orders.view",
  z.object({ hash: z.string().regex(/^[\da-f]{64}$/), requestId: z.uuid() }),
  (input, staff, outletIds) => rollReceipt({ ...input, outletIds }, actorOf(staff, "orders")),
);

/** Money the bank refused to take back was given in cash or by transfer. */
export const returnByHandAction = staffAction(
  "returnByHand",
  "refunds.decide",
  z.object({
    ...{ orderId, refundId: z.uuid(), way: z.enum(handWays) },
    note: typed(200).pipe(z.string().min(3)),
  }),
  (input, staff, outletIds) => returnByHand({ ...input, outletIds }, actorOf(staff, "orders")),
);

/** After preparation began: why, what becomes of the pizzas, and what is kept of the money. */
export const cancelStartedOrderAction = staffAction(
  "cancelStartedOrder",
  "orders.cancel",
  z.object({
    ...{ orderId, approval, reason: typed(200) },
    cooked: z.enum(["written_off", "moved"]).optional(),
    toOrderId: orderId.optional(),
    keepCents: z.number().int().min(0).max(1_000_000).default(0),
  }),
  (input, staff, outletIds) =>
    cancelByStaff(
      { ...input, outletIds, may: staff.outletIds },
      { ...actorOf(staff, "orders"), userId: staff.userId },
    ),
);

/** Handed over at the counter, and what was due taken. */
export const collectOrderAction = staffAction(
  "collectOrder",
  "handover.work",
  Taking.extend({ orderId, ageChecked: z.boolean().default(false) }),
  (input, staff, outletIds) => {
    const who = actorOf(staff, "counter");
    const tried = { action: "collectOrder", orderId: input.orderId, outletIds, offered: offeredOf(input) };
    return noteRefused(tried, who, () => collectOrder({ ...input, outletIds }, who));
  },
);

/** What is due of an order, for what, and by what it may be paid; and what is left on a voucher. */
export const getBillAction = staffAction(
  "getBill",
  "handover.work",
  z.object({ orderId, voucher: z.string().min(4).max(30).optional() }),
  async (input, _staff, outletIds) => getBill({ ...input, outletIds }, await getStaffLocale()),
);

/** Paid before it is handed over. */
export const payOrderAction = staffAction(
  "payOrder",
  "handover.work",
  Taking.extend({ orderId }),
  (input, staff, outletIds) => {
    const who = actorOf(staff, "counter");
    const tried = { action: "payOrder", orderId: input.orderId, outletIds, offered: offeredOf(input) };
    return noteRefused(tried, who, () => payOrder({ ...input, outletIds }, who));
  },
);
