import { newId } from "@/lib/ids";
import { atPartDieu, countBasil, herbs } from "../counting";
import { levelOf } from "../house";
import { peopleOfPartDieu } from "../part-dieu";
import type { ActionRow } from "./row";

const counts = "app/staff/(shell)/stock/[outlet]/comptages/actions.ts";
const openSheet = async () => ({ outlet: "part-dieu", count: await herbs(await peopleOfPartDieu()) });

export const countRows: Record<string, ActionRow> = {
  [`${counts}#openCountAction`]: {
    permission: "stock.work",
    input: async () => ({ outlet: "part-dieu", kind: "flash", shelf: null, requestId: newId() }),
    twice: "same",
  },
  [`${counts}#recordCountsAction`]: {
    permission: "stock.work",
    input: async () => ({
      ...(await openSheet()),
      // As much as there is: the sheet may be closed by another row, and orders are placed after it.
      lines: [
        {
          ingredient: "basilic",
          quantity: (await levelOf("part-dieu", "basilic")).onHand,
          agoMs: 0,
          key: newId(),
        },
      ],
    }),
    twice: "same",
  },
  [`${counts}#closeCountAction`]: {
    permission: "stock.correct",
    input: async () => {
      const house = await peopleOfPartDieu();
      const count = await herbs(house);
      // More than the books know: less would take other tests' orders what they hold.
      await countBasil(house, count, (await levelOf("part-dieu", "basilic")).onHand + 50);
      return { outlet: atPartDieu(house).outlet, count, reasons: { basilic: "unknown" } };
    },
    twice: "count_over",
  },
  [`${counts}#dropCountAction`]: { permission: "stock.correct", input: openSheet, twice: "count_over" },
};
