import { outletId } from "../house";
import { forgetClosings } from "../journal";
import type { ActionRow } from "./row";

const till = "app/staff/(shell)/caisse/actions.ts";

export const tillRows: Record<string, ActionRow> = {
  [`${till}#closeDayAction`]: {
    permission: "till.close",
    input: async () => {
      await forgetClosings("part-dieu");
      return { outletId: await outletId("part-dieu"), day: "2026-11-27" };
    },
    twice: "day_closed",
  },
};
