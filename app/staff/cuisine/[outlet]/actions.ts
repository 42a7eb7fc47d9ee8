"use server";
import { z } from "zod";
import { acceptOrder } from "@/lib/kitchen/writes/accept-order";
import { markReady } from "@/lib/kitchen/writes/mark-ready";
import { missIngredient } from "@/lib/kitchen/writes/miss-ingredient";
import { recallOrder } from "@/lib/kitchen/writes/recall-order";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { tickPizza } from "@/lib/kitchen/writes/tick-pizza";
import { untickPizza } from "@/lib/kitchen/writes/untick-pizza";
import { staffAction } from "@/lib/server/session";
import { actorOf } from "@/lib/staff/staff";

const OfOrder = z.object({ orderId: z.uuid() });
const OfUnit = z.object({ lineId: z.uuid(), unit: z.number().int().min(1).max(50) });

export const acceptOrderAction = staffAction(
  "acceptOrder",
  "kitchen.work",
  OfOrder,
  ({ orderId }, staff, outletIds) => acceptOrder({ orderId, outletIds }, actorOf(staff, "kitchen")),
);

export const startPreparingAction = staffAction(
  "startPreparing",
  "kitchen.work",
  OfOrder,
  ({ orderId }, staff, outletIds) => startPreparing({ orderId, outletIds }, actorOf(staff, "kitchen")),
);

export const markReadyAction = staffAction(
  "markReady",
  "kitchen.work",
  OfOrder,
  ({ orderId }, staff, outletIds) => markReady({ orderId, outletIds }, actorOf(staff, "kitchen")),
);

export const recallOrderAction = staffAction(
  "recallOrder",
  "kitchen.work",
  OfOrder,
  ({ orderId }, staff, outletIds) => recallOrder({ orderId, outletIds }, actorOf(staff, "kitchen")),
);

export const tickPizzaAction = staffAction("tickPizza", "kitchen.work", OfUnit, (unit, staff, outletIds) =>
  tickPizza({ ...unit, outletIds }, actorOf(staff, "kitchen")),
);

export const untickPizzaAction = staffAction("untickPizza", "kitchen.work", OfUnit, (unit, _, outletIds) =>
  untickPizza({ ...unit, outletIds }),
);

const OfMissing = z.object({
  lineId: z.uuid(),
  ingredient: z.string().regex(/^[a-z0-9_-]{1,60}$/),
  said: z.enum(["without", "cancel"]).optional(),
});

export const missIngredientAction = staffAction(
  "missIngredient",
  "kitchen.work",
  OfMissing,
  (missing, staff, outletIds) => missIngredient({ ...missing, outletIds }, actorOf(staff, "kitchen")),
);
