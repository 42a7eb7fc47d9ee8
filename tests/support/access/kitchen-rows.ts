import { ordersAt } from "../orders-at";
import { type ActionRow, order } from "./row";

const kitchen = "app/staff/cuisine/[outlet]/actions.ts";

export const kitchenRows: Record<string, ActionRow> = {
  [`${kitchen}#acceptOrderAction`]: { permission: "kitchen.work", input: order("placed"), twice: "same" },
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
};
