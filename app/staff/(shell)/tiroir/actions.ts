"use server";
import { z } from "zod";
import { cashReasons } from "@/db/enums";
import { MailAddress } from "@/lib/orders/basket";
import { typed } from "@/lib/orders/typed";
import {
  closeTill,
  countTill,
  moveTillCash,
  openTill,
  payOutCash,
  takeRoundsCash,
} from "@/lib/orders/writes/run-drawer";
import { sellGiftCard } from "@/lib/orders/writes/sell-gift-card";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { staffAction } from "@/lib/server/session";
import { actorOf } from "@/lib/staff/staff";
import { pieces } from "@/lib/till/cash";
import { findVoucher } from "@/lib/vouchers/queries/find-voucher";

const cents = z.number().int().min(0).max(1_000_000);
const OfDrawer = z.object({ sessionId: z.uuid() });
const words = pieces.map((piece) => `${piece}` as const);
const note = typed(200).default("");

export const openDrawerAction = staffAction(
  "openDrawer",
  "till.work",
  z.object({ outletId: z.uuid(), drawer: z.number().int().min(1).max(9), floatCents: cents }),
  (input, staff, outletIds) => openTill({ ...input, outletIds }, actorOf(staff, "counter")),
);

export const moveCashAction = staffAction(
  "moveCash",
  "till.work",
  OfDrawer.extend({
    ...{ requestId: z.uuid(), way: z.enum(["in", "out"]), amountCents: cents.min(1) },
    ...{ reason: z.enum(cashReasons), note },
  }),
  (input, staff, outletIds) => moveTillCash({ ...input, outletIds }, actorOf(staff, "counter")),
);

/** Blind: what should be there is answered once it is counted. */
export const countDrawerAction = staffAction(
  "countDrawer",
  "till.work",
  OfDrawer.extend({
    countId: z.uuid(),
    pieces: z.partialRecord(z.enum(words), z.number().int().min(0).max(10_000)),
  }),
  (input, staff, outletIds) => countTill({ ...input, outletIds }, actorOf(staff, "counter")),
);

export const closeDrawerAction = staffAction(
  "closeDrawer",
  "till.work",
  OfDrawer.extend({ countId: z.uuid(), explanation: note }),
  (input, staff, outletIds) => closeTill({ ...input, outletIds }, actorOf(staff, "counter")),
);

export const takeCouriersCashAction = staffAction(
  "takeCouriersCash",
  "till.work",
  OfDrawer.extend({
    ...{ handInId: z.uuid(), outletId: z.uuid(), courierId: z.uuid() },
    ...{ handedCents: cents, owesCents: cents, note },
  }),
  (input, staff, outletIds) => takeRoundsCash({ ...input, outletIds }, actorOf(staff, "counter")),
);

export const payOutCashAction = staffAction(
  "payOutCash",
  "till.work",
  z.object({ orderId: z.uuid() }),
  (input, staff, outletIds) => payOutCash({ ...input, outletIds }, actorOf(staff, "counter")),
);

export const sellGiftCardAction = staffAction(
  "sellGiftCard",
  "till.work",
  z.object({
    ...{ requestId: z.uuid(), outletId: z.uuid(), amountCents: cents.min(1) },
    method: z.enum(["cash", "card_terminal", "cheque"]),
    ...{ givenCents: cents.nullable(), floatCents: cents.nullable(), email: MailAddress.nullable() },
  }),
  (input, staff, outletIds) => sellGiftCard({ ...input, outletIds }, actorOf(staff, "counter")),
);

/** What is left on a voucher of the outlet or a gift card of the group. */
export const askVoucherAction = staffAction(
  "askVoucher",
  "till.work",
  z.object({ outletId: z.uuid(), code: z.string().min(4).max(30) }),
  ({ outletId, code }, _staff, outletIds) => {
    if (!outletIds.includes(outletId)) throw new Refusal("not_found");
    return findVoucher({ outletId, code }, now());
  },
);
