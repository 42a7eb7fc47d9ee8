import { newId } from "@/lib/ids";
import { parkTicket } from "@/lib/orders/writes/park-ticket";
import { colleague } from "../dispatch-house";
import { outletId } from "../house";
import { parkedTicket } from "../parked-ticket";
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
  [`${counter}#openAccountAction`]: {
    permission: "orders.place",
    input: async () => ({
      ...{ outlet: "part-dieu", requestId: newId(), name: "Awa Diallo", phone: "06 39 98 01 00" },
      ...{ email: `${newId()}@example.org`, locale: "fr" },
    }),
    twice: "same",
  },
  [`${counter}#suggestAddressesAction`]: {
    permission: "orders.place",
    input: async () => ({ text: "rue de bonnel" }),
    twice: "same",
  },
  [`${counter}#findSisterForTicketAction`]: {
    permission: "orders.place",
    input: async () => basket,
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
  [`${counter}#parkTicketAction`]: {
    permission: "orders.place",
    input: async () => ({ outlet: "part-dieu", ticket: parkedTicket() }),
    twice: "same",
  },
  [`${counter}#takeTicketAction`]: {
    permission: "orders.place",
    input: async () => {
      const ticket = parkedTicket();
      const taker = await colleague.of("vendeur.part-dieu@ocpizza.example", "counter");
      await parkTicket({ outletId: await outletId("part-dieu"), ticket }, taker);
      return { id: ticket.id };
    },
    ...{ twice: "ticket_taken", elsewhere: "ticket_taken" },
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
