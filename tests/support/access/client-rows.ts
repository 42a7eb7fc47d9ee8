import { guestOf } from "../clients";
import type { ActionRow } from "./row";

const clients = "app/staff/(shell)/clients/actions.ts";

/** What the counter knows of customers. */
export const clientRows: Record<string, ActionRow> = {
  [`${clients}#noteCustomerAction`]: {
    permission: "customers.view",
    input: async () => ({ client: await guestOf(), text: "sonne deux fois" }),
    twice: "same",
  },
  [`${clients}#blockCustomerAction`]: {
    permission: "customers.manage",
    input: async () => ({ client: await guestOf(), reason: "trois commandes jamais retirées" }),
    twice: "already_done",
  },
  [`${clients}#liftBlockAction`]: {
    permission: "customers.manage",
    input: async () => ({ client: await guestOf({ blocked: true }) }),
    twice: "already_done",
  },
  [`${clients}#erasePersonAction`]: {
    permission: "customers.manage",
    input: async () => ({ client: await guestOf({ done: true }) }),
    twice: "not_found",
  },
};
