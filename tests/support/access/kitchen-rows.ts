import { sql } from "drizzle-orm";
import { newId } from "@/lib/ids";
import { usualKitchen } from "@/lib/outlets/kitchen";
import { db } from "@/lib/server/db";
import { ordersAt } from "../orders-at";
import { type ActionRow, order } from "./row";

const kitchen = "app/staff/cuisine/[outlet]/actions.ts";

export const kitchenRows: Record<string, ActionRow> = {
  [`${kitchen}#acceptOrderAction`]: { permission: "kitchen.work", input: order("placed"), twice: "same" },
  [`${kitchen}#heedAllergyAction`]: {
    permission: "kitchen.work",
    input: async () => {
      const orderId = await ordersAt("placed");
      await db.execute(sql`insert into order_allergies (order_id, allergens, words, said_by, said_at)
        values (${orderId}, array['ARA'], '', 'customer', now())`);
      return { orderId };
    },
    twice: "same",
  },
  [`${kitchen}#startPreparingAction`]: {
    permission: "kitchen.work",
    input: order("placed"),
    twice: "status_moved",
  },
  [`${kitchen}#markReadyAction`]: {
    permission: "kitchen.work",
    input: order("preparing"),
    twice: "status_moved",
  },
  [`${kitchen}#recallOrderAction`]: {
    permission: "kitchen.work",
    input: order("ready"),
    twice: "status_moved",
  },
  [`${kitchen}#missIngredientAction`]: {
    permission: "kitchen.work",
    input: async () => ({ lineId: await ordersAt.line("preparing"), ingredient: "basilic", said: "without" }),
    twice: "status_moved",
  },
  [`${kitchen}#tickPizzaAction`]: {
    permission: "kitchen.work",
    input: async () => ({ lineId: await ordersAt.line("preparing"), unit: 1 }),
    twice: "same",
  },
  [`${kitchen}#untickPizzaAction`]: {
    permission: "kitchen.work",
    input: async () => ({ lineId: await ordersAt.line("preparing"), unit: 1 }),
    twice: "same",
  },
  [`${kitchen}#tickOrderAction`]: { permission: "kitchen.work", input: order("preparing"), twice: "same" },
  [`${kitchen}#putInOvenAction`]: {
    permission: "kitchen.work",
    input: async () => ({ lineId: await ordersAt.line("preparing"), unit: 1, pizza: 1 }),
    twice: "same",
  },
  [`${kitchen}#takeOutOfOvenAction`]: {
    permission: "kitchen.work",
    input: async () => ({ bakeId: await ordersAt.bake() }),
    twice: "same",
  },
  [`${kitchen}#undoBakeAction`]: {
    permission: "kitchen.work",
    input: async () => ({ bakeId: await ordersAt.bake(), outOnly: false }),
    twice: "not_found",
  },
  [`${kitchen}#setKitchenAction`]: {
    permission: "kitchen.manage",
    input: async () => ({ outlet: "part-dieu", kitchen: usualKitchen }),
    twice: "same",
  },
  [`${kitchen}#changeRecipeAction`]: {
    permission: "catalogue.manage",
    input: () => ordersAt.recipe(),
    twice: "recipe_moved",
  },
  [`${kitchen}#reportIncidentAction`]: {
    permission: "kitchen.work",
    input: async () => ({ lineId: await ordersAt.line("preparing"), cause: "burnt", requestId: newId() }),
    twice: "same",
  },
  [`${kitchen}#finishRemakeAction`]: {
    permission: "kitchen.work",
    input: async () => ({ incidentId: await ordersAt.incident() }),
    twice: "same",
  },
};
