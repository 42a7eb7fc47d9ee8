import { newId } from "@/lib/ids";
import { peopleOfPartDieu } from "../part-dieu";
import { lotsOf, makeDough } from "../preparing";
import type { ActionRow } from "./row";

const preparation = "app/staff/(shell)/stock/[outlet]/preparation/actions.ts";

export const preparationRows: Record<string, ActionRow> = {
  [`${preparation}#prepareAction`]: {
    permission: "stock.work",
    input: async () => ({ outlet: "part-dieu", ingredient: "pate", balls: { M: 1 }, requestId: newId() }),
    twice: "same",
  },
  [`${preparation}#loseBallsAction`]: {
    permission: "stock.work",
    input: async () => {
      const made = newId();
      await makeDough(await peopleOfPartDieu(), { M: 1 }, made);
      const [lot] = await lotsOf(made);
      return { outlet: "part-dieu", lot: lot?.id, pieces: 1, reason: "fallen", requestId: newId() };
    },
    twice: "same",
  },
};
