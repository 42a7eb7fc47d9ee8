"use server";
import { z } from "zod";
import { incidentCauses } from "@/db/enums";
import { setKitchen } from "@/lib/capacity/writes/set-kitchen";
import { RecipeChange } from "@/lib/catalogue/recipe-change";
import { changeRecipe } from "@/lib/catalogue/writes/change-recipe";
import { acceptOrder } from "@/lib/kitchen/writes/accept-order";
import { finishRemake } from "@/lib/kitchen/writes/finish-remake";
import { markReady } from "@/lib/kitchen/writes/mark-ready";
import { missIngredient } from "@/lib/kitchen/writes/miss-ingredient";
import { putInOven } from "@/lib/kitchen/writes/put-in-oven";
import { recallOrder } from "@/lib/kitchen/writes/recall-order";
import { reportIncident } from "@/lib/kitchen/writes/report-incident";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { takeOutOfOven } from "@/lib/kitchen/writes/take-out-of-oven";
import { tickOrder } from "@/lib/kitchen/writes/tick-order";
import { tickPizza } from "@/lib/kitchen/writes/tick-pizza";
import { undoBake } from "@/lib/kitchen/writes/undo-bake";
import { untickPizza } from "@/lib/kitchen/writes/untick-pizza";
import { heedAllergy } from "@/lib/orders/writes/heed-allergy";
import { KitchenShape } from "@/lib/outlets/kitchen";
import { staffAction } from "@/lib/server/session";
import { actorOf, authoriseAt } from "@/lib/staff/staff";

const OfOrder = z.object({ orderId: z.uuid() });
const OfUnit = z.object({ lineId: z.uuid(), unit: z.number().int().min(1).max(50) });

export const acceptOrderAction = staffAction(
  "acceptOrder",
  "kitchen.work",
  OfOrder,
  ({ orderId }, staff, outletIds) => acceptOrder({ orderId, outletIds }, actorOf(staff, "kitchen")),
);

export const heedAllergyAction = staffAction(
  "heedAllergy",
  "kitchen.work",
  OfOrder,
  ({ orderId }, staff, outletIds) => heedAllergy({ orderId, outletIds }, actorOf(staff, "kitchen")),
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

export const changeRecipeAction = staffAction(
  "changeRecipe",
  "catalogue.manage",
  // From the screen of an outlet at which he may, though it is for the whole group.
  RecipeChange.extend({ outlet: z.string().max(60) }),
  ({ outlet, ...change }, staff) => {
    authoriseAt(staff, "catalogue.manage", outlet);
    return changeRecipe(change, actorOf(staff, "kitchen"));
  },
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

export const tickOrderAction = staffAction(
  "tickOrder",
  "kitchen.work",
  OfOrder,
  ({ orderId }, staff, outletIds) => tickOrder({ orderId, outletIds }, actorOf(staff, "kitchen")),
);

const OfPizza = OfUnit.extend({ pizza: z.number().int().min(1).max(12) });
const OfBake = z.object({ bakeId: z.uuid() });

export const putInOvenAction = staffAction("putInOven", "kitchen.work", OfPizza, (pizza, staff, outletIds) =>
  putInOven({ ...pizza, outletIds }, actorOf(staff, "kitchen")),
);

export const takeOutOfOvenAction = staffAction(
  "takeOutOfOven",
  "kitchen.work",
  OfBake,
  (bake, staff, outletIds) => takeOutOfOven({ ...bake, outletIds }, actorOf(staff, "kitchen")),
);

export const undoBakeAction = staffAction(
  "undoBake",
  "kitchen.work",
  OfBake.extend({ outOnly: z.boolean() }),
  (bake, _, outletIds) => undoBake({ ...bake, outletIds }),
);

export const setKitchenAction = staffAction(
  "setKitchen",
  "kitchen.manage",
  z.object({ outlet: z.string().regex(/^[a-z0-9-]{1,60}$/), kitchen: KitchenShape }),
  (set, staff, outletIds) => setKitchen({ ...set, outletIds }, actorOf(staff, "kitchen")),
);

export const reportIncidentAction = staffAction(
  "reportIncident",
  "kitchen.work",
  z.object({ lineId: z.uuid(), cause: z.enum(incidentCauses), requestId: z.uuid() }),
  (incident, staff, outletIds) => reportIncident({ ...incident, outletIds }, actorOf(staff, "kitchen")),
);

export const finishRemakeAction = staffAction(
  "finishRemake",
  "kitchen.work",
  z.object({ incidentId: z.uuid() }),
  (incident, staff, outletIds) => finishRemake({ ...incident, outletIds }, actorOf(staff, "kitchen")),
);
