import { newId } from "@/lib/ids";
import { type ActionRow, margherita } from "./row";

const counter = "app/staff/(shell)/comptoir/actions.ts";
const basket = {
  outlet: "part-dieu",
  mode: "takeaway",
  slot: null,
  lines: [margherita],
  address: null,
  locale: "fr",
};

export const counterRows: Record<string, ActionRow> = {
  [`${counter}#findCallerAction`]: {
    permission: "orders.place",
    input: async () => ({ phone: "06 39 98 01 00" }),
    twice: "same",
  },
  [`${counter}#suggestAddressesAction`]: {
    permission: "orders.place",
    input: async () => ({ text: "rue de bonnel" }),
    twice: "same",
  },
  [`${counter}#quoteTicketAction`]: { permission: "orders.place", input: async () => basket, twice: "same" },
  [`${counter}#practiseTicketAction`]: {
    permission: "orders.place",
    input: async () => ({
      ...basket,
      ...{
        basketId: newId(),
        channel: "counter",
        contact: { name: "Awa Diallo", phone: "06 39 98 12 34" },
        seenTotalCents: 1090,
      },
    }),
    twice: "same",
  },
  [`${counter}#placeTicketAction`]: {
    permission: "orders.place",
    input: async () => ({
      ...basket,
      ...{
        basketId: newId(),
        channel: "phone",
        contact: { name: "Awa Diallo", phone: "06 39 98 12 34" },
        seenTotalCents: 1090,
      },
    }),
    twice: "same",
  },
};
