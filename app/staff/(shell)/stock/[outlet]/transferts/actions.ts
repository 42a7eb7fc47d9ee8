"use server";
import { z } from "zod";
import { transferReasons } from "@/lib/inventory/transfer";
import { cancelTransfer } from "@/lib/inventory/writes/cancel-transfer";
import { receiveTransfer } from "@/lib/inventory/writes/receive-transfer";
import { sendGoods } from "@/lib/inventory/writes/send-goods";
import { staffAction } from "@/lib/server/session";
import { actorOf } from "@/lib/staff/staff";
import { mostMoved } from "@/lib/stock/by-hand";

const Outlet = z.string().max(60);
const OfTransfer = z.object({ outlet: Outlet, transfer: z.uuid() });
const mostLines = 60;

export const sendGoodsAction = staffAction(
  "sendGoods",
  "stock.work",
  z.object({
    outlet: Outlet,
    to: Outlet,
    note: z.string().trim().max(200),
    requestId: z.uuid(),
    lines: z
      .array(z.object({ ingredient: z.string().max(60), quantity: z.number().int().min(1).max(mostMoved) }))
      .min(1)
      .max(mostLines)
      .refine((lines) => new Set(lines.map(({ ingredient }) => ingredient)).size === lines.length),
  }),
  (input, staff, outletIds) => sendGoods({ ...input, outletIds }, actorOf(staff, "stock")),
);

export const receiveTransferAction = staffAction(
  "receiveTransfer",
  "stock.work",
  OfTransfer.extend({
    lines: z
      .array(
        z.object({
          ingredient: z.string().max(60),
          quantity: z.number().int().min(0).max(mostMoved),
          reason: z.enum(transferReasons).nullable(),
        }),
      )
      .max(mostLines),
  }),
  (input, staff, outletIds) => receiveTransfer({ ...input, outletIds }, actorOf(staff, "stock")),
);

export const cancelTransferAction = staffAction(
  "cancelTransfer",
  "stock.work",
  OfTransfer,
  (input, staff, outletIds) => cancelTransfer({ ...input, outletIds }, actorOf(staff, "stock")),
);
