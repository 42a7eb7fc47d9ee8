"use server";
import { z } from "zod";
import { mostBalls } from "@/lib/inventory/preparation";
import { loseBalls } from "@/lib/inventory/writes/lose-balls";
import { prepare } from "@/lib/inventory/writes/prepare";
import { staffAction } from "@/lib/server/session";
import { actorOf } from "@/lib/staff/staff";
import { wasteReasons } from "@/lib/stock/by-hand";

const Outlet = z.string().max(60);
const Pieces = z.number().int().min(0).max(mostBalls);

export const prepareAction = staffAction(
  "prepare",
  "stock.work",
  z.object({
    outlet: Outlet,
    ingredient: z.string().max(60),
    balls: z.strictObject({ S: Pieces.optional(), M: Pieces.optional(), L: Pieces.optional() }),
    requestId: z.uuid(),
  }),
  (input, staff, outletIds) => prepare({ ...input, outletIds }, actorOf(staff, "stock")),
);

export const loseBallsAction = staffAction(
  "loseBalls",
  "stock.work",
  z.object({
    outlet: Outlet,
    lot: z.uuid(),
    pieces: z.number().int().min(1).max(mostBalls),
    reason: z.enum(wasteReasons),
    requestId: z.uuid(),
  }),
  (input, staff, outletIds) => loseBalls({ ...input, outletIds }, actorOf(staff, "stock")),
);
