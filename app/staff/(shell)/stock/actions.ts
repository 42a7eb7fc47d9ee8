"use server";
import { z } from "zod";
import { correctStock } from "@/lib/kitchen/writes/correct-stock";
import { receiveGoods } from "@/lib/kitchen/writes/receive-goods";
import { resumeSale, stopSale } from "@/lib/kitchen/writes/stop-sale";
import { wasteIngredient } from "@/lib/kitchen/writes/waste-ingredient";
import { staffAction } from "@/lib/server/session";
import { actorOf } from "@/lib/staff/staff";
import { mostMoved, wasteReasons } from "@/lib/stock/by-hand";

const Quantity = z.number().int().min(1).max(mostMoved);
const Reason = z.string().trim().min(2).max(200);
const OfShelf = z.object({
  outlet: z.string().max(60),
  ingredient: z.string().max(60),
  requestId: z.uuid(),
});

export const wasteIngredientAction = staffAction(
  "wasteIngredient",
  "stock.work",
  OfShelf.extend({ quantity: Quantity, reason: z.enum(wasteReasons) }),
  (input, staff, outletIds) => wasteIngredient({ ...input, outletIds }, actorOf(staff, "stock")),
);

export const receiveGoodsAction = staffAction(
  "receiveGoods",
  "stock.work",
  OfShelf.extend({ quantity: Quantity, reason: Reason }),
  (input, staff, outletIds) => receiveGoods({ ...input, outletIds }, actorOf(staff, "stock")),
);

export const correctStockAction = staffAction(
  "correctStock",
  "stock.correct",
  OfShelf.extend({
    quantity: z
      .number()
      .int()
      .min(-mostMoved)
      .max(mostMoved)
      .refine((quantity) => quantity !== 0),
    reason: Reason,
  }),
  (input, staff, outletIds) => correctStock({ ...input, outletIds }, actorOf(staff, "stock")),
);

const Sale = z.object({
  outlet: z.string().max(60),
  what: z.enum(["ingredient", "product"]),
  code: z.string().max(60),
});

export const stopSaleAction = staffAction(
  "stopSale",
  "stock.work",
  Sale.extend({ until: z.union([z.enum(["service", "back"]), z.iso.time({ precision: -1 })]) }),
  (input, staff, outletIds) => stopSale({ ...input, outletIds }, actorOf(staff, "stock")),
);

export const resumeSaleAction = staffAction("resumeSale", "stock.work", Sale, (input, staff, outletIds) =>
  resumeSale({ ...input, outletIds }, actorOf(staff, "stock")),
);
