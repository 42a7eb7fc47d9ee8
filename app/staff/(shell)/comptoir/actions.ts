"use server";
import { z } from "zod";
import { locales } from "@/db/enums";
import { openAccountForCaller } from "@/lib/customers/writes/open-account-for-caller";
import { Address, BasketLines, MailAddress, PlaceOrderInput } from "@/lib/orders/basket";
import { ParkedTicket } from "@/lib/orders/parked";
import { findCaller } from "@/lib/orders/queries/find-caller";
import { findSister } from "@/lib/orders/queries/find-sister";
import { quoteBasket } from "@/lib/orders/queries/quote-basket";
import { typed } from "@/lib/orders/typed";
import { parkTicket, takeTicket } from "@/lib/orders/writes/park-ticket";
import { placeOrder } from "@/lib/orders/writes/place-order";
import { trainOrder } from "@/lib/orders/writes/train-order";
import { orderTrying, quoteTrying } from "@/lib/orders/writes/try-code";
import { suggestAddresses } from "@/lib/outlets/queries/suggest-addresses";
import { phoneOf } from "@/lib/phone";
import { Refusal } from "@/lib/refusal";
import { staffAction } from "@/lib/server/session";
import { getStaffLocale } from "@/lib/server/staff-locale";
import { actorOf, authoriseAt } from "@/lib/staff/staff";

const AtCounter = PlaceOrderInput.extend({
  channel: z.enum(["phone", "counter"]),
  /** Eaten here. */
  onSite: z.boolean().optional(),
  /** Who buys over the counter need not say his name; the write asks it of the others. */
  contact: PlaceOrderInput.shape.contact.extend({ name: typed(80) }),
});

/** Who is calling, before a word is said: null when nobody is known by that number. */
export const findCallerAction = staffAction(
  "findCaller",
  "orders.place",
  z.object({ phone: z.string().max(30) }),
  async ({ phone }, _staff, outletIds) => {
    const number = phoneOf(phone);
    if (!number) throw new Refusal("phone_invalid", {}, "phone");
    return { phone: number, caller: await findCaller(number, outletIds, await getStaffLocale()) };
  },
);

/** An account for who calls: he chooses his password by the mail he gets. What is answered does not say whether he had one. */
export const openAccountAction = staffAction(
  "openAccountForCaller",
  "orders.place",
  z.object({
    ...{ outlet: z.string().max(60), requestId: z.uuid(), phone: z.string().max(30), email: MailAddress },
    name: typed(80).pipe(z.string().min(2)),
    locale: z.enum(locales),
  }),
  async ({ outlet, ...input }, staff) => {
    const { id: outletId } = authoriseAt(staff, "orders.place", outlet);
    await openAccountForCaller({ ...input, outletId }, actorOf(staff, "counter"));
    return null;
  },
);

export const suggestAddressesAction = staffAction(
  "suggestAddresses",
  "orders.place",
  z.object({ text: z.string().max(120) }),
  ({ text }) => suggestAddresses(text),
);

const Asked = PlaceOrderInput.pick({ outlet: true, mode: true, slot: true, locale: true, code: true }).extend(
  {
    lines: BasketLines,
    address: Address.pick({ line: true, postcode: true, pin: true }).nullable(),
    channel: z.enum(["phone", "counter"]).default("counter"),
    onSite: z.boolean().optional(),
  },
);

/** The ticket priced and judged as placing would. */
export const quoteTicketAction = staffAction("quoteTicket", "orders.place", Asked, (input, staff) => {
  authoriseAt(staff, "orders.place", input.outlet);
  return quoteTrying(staff.userId, input, quoteBasket);
});

/** Another outlet that can, to be named on the telephone. */
export const findSisterForTicketAction = staffAction(
  "findSisterForTicket",
  "orders.place",
  Asked.omit({ code: true }),
  (input, staff) => {
    authoriseAt(staff, "orders.place", input.outlet);
    return findSister(input);
  },
);

/** The same on the counter one practises on: only a receipt worth nothing comes of it. */
export const practiseTicketAction = staffAction(
  "practiseTicket",
  "orders.place",
  AtCounter,
  async (input, staff) => {
    const { slug } = authoriseAt(staff, "orders.place", input.outlet);
    const { hash, ...receipt } = await trainOrder(input, actorOf(staff, "counter"));
    return { ...receipt, orderId: input.basketId, href: `/staff/comptoir/${slug}/ecole/${hash}` };
  },
);

export const placeTicketAction = staffAction("placeTicket", "orders.place", AtCounter, (input, staff) => {
  authoriseAt(staff, "orders.place", input.outlet);
  return orderTrying(staff.userId, input, (asked) => placeOrder(asked, actorOf(staff, "counter")));
});

/** Put aside for every screen of the outlet. */
export const parkTicketAction = staffAction(
  "parkTicket",
  "orders.place",
  z.object({ outlet: z.string().max(60), ticket: ParkedTicket }),
  ({ outlet, ticket }, staff) => {
    const { id: outletId } = authoriseAt(staff, "orders.place", outlet);
    return parkTicket({ outletId, ticket }, { ...actorOf(staff, "counter"), userId: staff.userId });
  },
);

/** Taken in hand again: of two screens one gets it. */
export const takeTicketAction = staffAction(
  "takeTicket",
  "orders.place",
  z.object({ id: z.uuid() }),
  ({ id }, _staff, outletIds) => takeTicket({ id, outletIds }),
);
