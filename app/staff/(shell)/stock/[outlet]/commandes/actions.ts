"use server";
import { z } from "zod";
import { mostPacks } from "@/lib/purchasing/purchase";
import { cancelPurchase, resendPurchase } from "@/lib/purchasing/writes/cancel-purchase";
import { refusePurchase, validatePurchase } from "@/lib/purchasing/writes/decide-purchase";
import { draftPurchase, orderGoods } from "@/lib/purchasing/writes/draft-purchase";
import { staffAction } from "@/lib/server/session";
import { actorOf } from "@/lib/staff/staff";

const lines = (least: number) =>
  z
    .array(z.object({ articleId: z.uuid(), packs: z.number().int().min(least).max(mostPacks) }))
    .min(1)
    .max(300)
    .refine((all) => new Set(all.map(({ articleId }) => articleId)).size === all.length);
const Draft = z.object({
  id: z.uuid(),
  outlet: z.string().max(60),
  supplier: z.string().max(60),
  dueOn: z.iso.date(),
  note: z.string().trim().max(500),
  lines: lines(1),
});
const Which = z.object({ id: z.uuid() });
const Why = Which.extend({ reason: z.string().trim().min(2).max(300) });

export const draftPurchaseAction = staffAction(
  "draftPurchase",
  "purchasing.draft",
  Draft,
  (input, staff, outletIds) => draftPurchase({ ...input, outletIds }, actorOf(staff, "stock")),
);

export const orderGoodsAction = staffAction(
  "orderGoods",
  "purchasing.validate",
  Draft,
  (input, staff, outletIds) => orderGoods({ ...input, outletIds }, actorOf(staff, "stock")),
);

export const validatePurchaseAction = staffAction(
  "validatePurchase",
  "purchasing.validate",
  Which.extend({ dueOn: z.iso.date(), lines: lines(0) }),
  (input, staff, outletIds) => validatePurchase({ ...input, outletIds }, actorOf(staff, "stock")),
);

export const refusePurchaseAction = staffAction(
  "refusePurchase",
  "purchasing.validate",
  Why,
  (input, staff, outletIds) => refusePurchase({ ...input, outletIds }, actorOf(staff, "stock")),
);

export const cancelPurchaseAction = staffAction(
  "cancelPurchase",
  "purchasing.validate",
  Why,
  (input, staff, outletIds) => cancelPurchase({ ...input, outletIds }, actorOf(staff, "stock")),
);

export const resendPurchaseAction = staffAction(
  "resendPurchase",
  "purchasing.validate",
  Which.extend({ seen: z.number().int().min(1).max(1000) }),
  (input, staff, outletIds) => resendPurchase({ ...input, outletIds }, actorOf(staff, "stock")),
);
