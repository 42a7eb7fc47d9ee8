import type { Ticket, TicketLine, TicketPart } from "@/lib/kitchen/ticket";

/** A Friday at half past seven in Lyon. */
export const ticketsAt = new Date("2026-11-27T18:30:00Z");
export const minutesOn = (count: number) => new Date(ticketsAt.getTime() + count * 60_000).toISOString();

/** A ticket as the kitchen reads it, with what matters to a test. */
export const aTicket = (number: number, over: Partial<Ticket> = {}): Ticket => ({
  orderId: `order-${number}`,
  number,
  ...{ mode: "delivery", onSite: false, channel: "web", status: "placed", chosenTime: false },
  ...{ placedAt: minutesOn(-5), ticketAt: minutesOn(-5), readyBy: minutesOn(10), promisedAt: minutesOn(25) },
  ...{ acceptedAt: null, acceptedBy: null, startedAt: null, movedAt: minutesOn(-5), changedAt: null },
  ...{
    change: null,
    endReason: null,
    note: "",
    phone: null,
    allergens: [],
    allergy: null,
    unpaid: false,
    lines: [],
  },
  ...over,
});

export const aPart = (name: string, over: Partial<TicketPart> = {}): TicketPart => ({
  ...{ side: "whole", kind: "pizza", name, size: "M", folded: false, options: [], memo: [], pitfalls: "" },
  ...over,
});

export const aLine = (
  name: string,
  quantity = 1,
  over: Partial<TicketLine> = {},
  part: Partial<TicketPart> = {},
): TicketLine => ({
  ...{ lineId: name, menu: null, quantity, wish: "call", instead: null, calls: [], done: [], bakes: [] },
  parts: [aPart(name, part)],
  ...over,
});
