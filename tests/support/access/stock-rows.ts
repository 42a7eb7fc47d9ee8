import { newId } from "@/lib/ids";
import type { ActionRow } from "./row";

const stock = "app/staff/(shell)/stock/actions.ts";
const ofBasil = (more: object) => async () => ({
  ...{ outlet: "part-dieu", ingredient: "basilic", quantity: 5, requestId: newId(), ...more },
});

export const stockRows: Record<string, ActionRow> = {
  [`${stock}#wasteIngredientAction`]: {
    permission: "stock.work",
    input: ofBasil({ reason: "fallen" }),
    twice: "same",
  },
  [`${stock}#receiveGoodsAction`]: {
    permission: "stock.work",
    input: ofBasil({ reason: "du marché" }),
    twice: "same",
  },
  [`${stock}#stopSaleAction`]: {
    permission: "stock.work",
    input: async () => ({ outlet: "part-dieu", what: "ingredient", code: "noix", until: "service" }),
    twice: "same",
  },
  [`${stock}#resumeSaleAction`]: {
    permission: "stock.work",
    input: async () => ({ outlet: "part-dieu", what: "ingredient", code: "noix" }),
    twice: "same",
  },
  [`${stock}#correctStockAction`]: {
    permission: "stock.correct",
    input: ofBasil({ reason: "retrouvé" }),
    twice: "same",
  },
};
