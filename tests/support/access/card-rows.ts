import type { ActionRow } from "./row";

const card = "app/staff/(shell)/catalogue/actions.ts";

export const cardRows: Record<string, ActionRow> = {
  [`${card}#changeCardAction`]: {
    ...{ permission: "catalogue.manage", group: true, twice: "same" },
    input: async () => ({ changes: [{ kind: "price", item: "coca33", outlet: null, priceCents: 310 }] }),
  },
};
