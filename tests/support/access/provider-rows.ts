import { outletId } from "../house";
import type { ActionRow } from "./row";

const provider = "app/staff/(shell)/paiements/actions.ts";

export const providerRows: Record<string, ActionRow> = {
  [`${provider}#compareProviderAction`]: {
    permission: "provider.view",
    input: async () => ({}),
    twice: "same",
    elsewhere: "ok",
  },
  [`${provider}#setCapturesAction`]: {
    permission: "outlets.manage",
    input: async () => ({ outletId: await outletId("part-dieu"), captures: "start" }),
    twice: "same",
  },
};
