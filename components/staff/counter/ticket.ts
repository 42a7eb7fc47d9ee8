import type { Channel, Mode, Way } from "@/db/enums";
import type { Allergy } from "@/lib/orders/allergy";
import { type BasketLine, mostOfALine } from "@/lib/orders/basket";
import type { CallerOrder } from "@/lib/orders/caller";
import type { Place } from "@/lib/outlets/place";

/** What the order taker has on his screen for one customer. */
export type Ticket = {
  /** Names the order to come: however often it is sent, there is one order. */
  id: string;
  channel: Exclude<Channel, "web">;
  mode: Mode;
  /** Eaten here. */
  onSite?: boolean;
  phone: string;
  name: string;
  email: string;
  address: TicketAddress;
  /** null: as soon as possible. */
  slot: string | null;
  lines: BasketLine[];
  kitchenNote: string;
  courierNote: string;
  adultDeclared: boolean;
  /** What he must not eat; left out or null: nothing was said. */
  allergy?: Allergy | null;
  /** He asks to be told by SMS on the way. */
  bySms?: boolean;
  /** Of a promotion. */
  code: string | null;
};

/** `pin`: where the door is, put right on the map while the customer says it. */
export type TicketAddress = {
  line: string;
  extra: string;
  postcode: string;
  city: string;
  pin?: Place | null;
};

const nowhere: TicketAddress = { line: "", extra: "", postcode: "", city: "" };

export const newTicket = (id: string, channel: Ticket["channel"]): Ticket => ({
  ...{
    id,
    channel,
    mode: channel === "phone" ? "delivery" : "takeaway",
    phone: "",
    name: "",
    email: "",
    address: nowhere,
  },
  ...{ slot: null, lines: [], kitchenNote: "", courierNote: "", adultDeclared: false, code: null },
});

export const isEmpty = (ticket: Ticket): boolean =>
  ticket.lines.length === 0 && !ticket.phone && !ticket.name;

/** The ways an order goes, in the order of the screen; who calls does not eat here. */
export const waysOf = ({ channel }: Pick<Ticket, "channel">): Way[] =>
  channel === "counter" ? ["on_site", "takeaway", "delivery"] : ["takeaway", "delivery"];

export const withWay = (ticket: Ticket, way: Way): Ticket => ({
  ...ticket,
  mode: way === "delivery" ? way : "takeaway",
  onSite: way === "on_site",
  slot: null,
});

/** Adds an item; the plain line of the same item takes it up. */
export function withItem(ticket: Ticket, item: string, key: string, quantity = 1): Ticket {
  const twin = ticket.lines.find((line) => line.item === item && isPlain(line));
  if (!twin) return { ...ticket, lines: [...ticket.lines, { key, item, quantity, removed: [], added: [] }] };
  return withLine(ticket, { ...twin, quantity: Math.min(mostOfALine, twin.quantity + quantity) });
}

/** As the card has it, with nothing said of it. */
const isPlain = ({ removed, added, others, menu, ifMissing = "call" }: BasketLine): boolean =>
  removed.length + added.length === 0 && !others && !menu && ifMissing === "call";

/** Puts a changed line in the place of the one with its key; none left of it takes it off. */
export function withLine(ticket: Ticket, line: BasketLine): Ticket {
  const lines = ticket.lines.map((other) => (other.key === line.key ? line : other));
  return { ...ticket, lines: lines.filter(({ quantity }) => quantity > 0) };
}

/** A line typed is a line of its own, so that what is said after it is of it alone; one that is there already is changed. */
export const withEntry = (ticket: Ticket, line: BasketLine): Ticket =>
  ticket.lines.some(({ key }) => key === line.key)
    ? withLine(ticket, line)
    : { ...ticket, lines: [...ticket.lines, line] };

/** One of several alike is made otherwise: it becomes a line of its own. */
export function splitLine(ticket: Ticket, key: string, newKey: string): Ticket {
  const index = ticket.lines.findIndex((line) => line.key === key);
  const line = ticket.lines[index];
  if (!line || line.quantity < 2) return ticket;
  const rest = { ...line, quantity: line.quantity - 1 };
  return { ...ticket, lines: ticket.lines.toSpliced(index, 1, rest, { ...line, key: newKey, quantity: 1 }) };
}

/** The line one makes otherwise: of several plain ones one is taken apart, under a key of its own. */
export function keyToAlter({ lines }: Ticket, key: string, newKey: string): string {
  const line = lines.find((one) => one.key === key);
  return line && line.quantity > 1 && isPlain(line) ? newKey : key;
}

/** The same again: lines of an earlier order after those already there. */
export function withOrder(ticket: Ticket, order: CallerOrder, keyOf: () => string): Ticket {
  return {
    ...ticket,
    mode: order.mode,
    lines: [...ticket.lines, ...order.lines.map((line) => ({ ...line, key: keyOf() }))],
  };
}

/** Enough of an address to look it up. */
export const hasAddress = ({ line, postcode }: TicketAddress): boolean =>
  line.trim().length >= 3 && /^\d{5}$/.test(postcode);
