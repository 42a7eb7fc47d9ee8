"use server";
import { z } from "zod";
import { receivePurchase } from "@/lib/purchasing/writes/receive-purchase";
import { staffAction } from "@/lib/server/session";
import { actorOf } from "@/lib/staff/staff";
import { mostMoved } from "@/lib/stock/by-hand";

const quantity = z.number().int().min(0).max(mostMoved);
const Lot = z
  .object({
    articleId: z.uuid(),
    quantity,
    broken: quantity,
    priceCents: z.number().int().min(0).max(10_000_000),
    useBy: z.iso.date().nullable(),
    origin: z.string().trim().min(2).max(60).nullable(),
    batch: z.string().trim().max(60),
  })
  .refine((lot) => lot.quantity + lot.broken > 0);

export const receivePurchaseAction = staffAction(
  "receivePurchase",
  "stock.work",
  z.object({
    receiptId: z.uuid(),
    id: z.uuid(),
    seen: z.number().int().min(0).max(1000),
    note: z.string().trim().max(500),
    last: z.boolean(),
    lots: z.array(Lot).max(300),
  }),
  (input, staff, outletIds) => receivePurchase({ ...input, outletIds }, actorOf(staff, "stock")),
);
