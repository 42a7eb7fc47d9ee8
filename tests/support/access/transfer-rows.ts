import { newId } from "@/lib/ids";
import { sendGoods } from "@/lib/inventory/writes/send-goods";
import { friday, outletId } from "../house";
import { peopleOfPartDieu } from "../part-dieu";
import { cookOfVaise, sendBasil } from "../sending";
import type { ActionRow } from "./row";

const transfers = "app/staff/(shell)/stock/[outlet]/transferts/actions.ts";
const lines = [{ ingredient: "noix", quantity: 1 }];

export const transferRows: Record<string, ActionRow> = {
  [`${transfers}#sendGoodsAction`]: {
    permission: "stock.work",
    input: async () => ({ outlet: "part-dieu", to: "vaise", note: "", requestId: newId(), lines }),
    twice: "same",
  },
  [`${transfers}#receiveTransferAction`]: {
    permission: "stock.work",
    input: async () => {
      const sending = {
        outlet: "vaise",
        outletIds: [await outletId("vaise")],
        to: "part-dieu",
        note: "",
        lines,
      };
      const { transfer } = await sendGoods({ ...sending, requestId: newId() }, await cookOfVaise(), friday);
      return { outlet: "part-dieu", transfer, lines: [] };
    },
    twice: "transfer_over",
  },
  [`${transfers}#cancelTransferAction`]: {
    permission: "stock.work",
    input: async () => ({
      ...{ outlet: "part-dieu", transfer: await sendBasil(await peopleOfPartDieu(), 1, { lines }) },
    }),
    twice: "transfer_over",
  },
};
